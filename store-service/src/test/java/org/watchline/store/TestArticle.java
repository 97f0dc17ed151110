package org.watchline.store;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.watchline.contracts.annotation.Annotations;
import org.watchline.contracts.annotation.Block;
import org.watchline.contracts.annotation.BlockKind;
import org.watchline.contracts.annotation.Citation;
import org.watchline.contracts.annotation.EntityCard;
import org.watchline.contracts.annotation.EntityType;
import org.watchline.contracts.annotation.Event;
import org.watchline.contracts.annotation.EventType;
import org.watchline.contracts.annotation.Extent;
import org.watchline.contracts.annotation.Field;
import org.watchline.contracts.annotation.Finder;
import org.watchline.contracts.annotation.Link;
import org.watchline.contracts.annotation.Mention;
import org.watchline.contracts.annotation.Modality;
import org.watchline.contracts.annotation.Model;
import org.watchline.contracts.annotation.Role;
import org.watchline.contracts.annotation.Run;
import org.watchline.contracts.annotation.Sentence;
import org.watchline.contracts.annotation.Tokens;
import org.watchline.contracts.annotation.Toll;
import org.watchline.contracts.annotation.Topic;
import org.watchline.contracts.article.Article;
import org.watchline.contracts.article.ArticleEnriched;
import org.watchline.contracts.article.ArticleIngested;
import org.watchline.contracts.article.Fingerprint;
import org.watchline.contracts.article.Original;
import org.watchline.contracts.codec.ContractCodec;
import org.watchline.contracts.identity.ContentHash;

/** An article of tests: its text's first {@code TTP} is a mention, a cited source and what an event is about. */
public record TestArticle(
        UUID articleId, String submissionId, Instant receivedAt, String title, String text, String run, String lemma) {

    private static final Instant MORNING = Instant.parse("2022-03-05T08:00:00Z");
    private static final String NAME = "TTP";

    /** Another article, unlike all others. */
    public static TestArticle unique() {
        UUID id = UUID.randomUUID();
        return new TestArticle(
                id, "s-" + id, MORNING, "Talks in Khost", "TTP said " + id + " in Khost.", "run-1", "say");
    }

    /** The same article, submitted once more so many minutes later (or earlier), with another text. */
    public TestArticle changed(int minutesLater, String newText) {
        Instant at = receivedAt.plusSeconds(60L * minutesLater);
        return new TestArticle(articleId, "s-" + UUID.randomUUID(), at, title, newText, run, lemma);
    }

    public TestArticle withRun(String newRun) {
        return new TestArticle(articleId, submissionId, receivedAt, title, text, newRun, lemma);
    }

    public TestArticle withTitle(String newTitle) {
        return new TestArticle(articleId, submissionId, receivedAt, newTitle, text, run, lemma);
    }

    public TestArticle withLemma(String newLemma) {
        return new TestArticle(articleId, submissionId, receivedAt, title, text, run, newLemma);
    }

    public byte[] json() {
        return ContractCodec.write(enriched());
    }

    public ArticleEnriched enriched() {
        return new ArticleEnriched(ingested(), "en", run(run), annotations(), List.of(card()));
    }

    private ArticleIngested ingested() {
        Article article = new Article(
                null,
                "https://frontier-monitor.example/" + articleId,
                title,
                "Frontier Monitor",
                List.of("A. \"Khan\" {x}", "B, C"),
                Instant.parse("2022-03-05T00:00:00Z"),
                null,
                List.of("talks"),
                text);
        return new ArticleIngested(
                articleId,
                submissionId,
                receivedAt,
                ContentHash.of(article),
                new Fingerprint("simhash64/3-words", List.of("0f1e2d3c4b5a6978")),
                article,
                new Original("text/html", "<p>original</p>".getBytes(StandardCharsets.UTF_8)));
    }

    private static Run run(String id) {
        return new Run(id, "engine of " + id, List.of(new Model("pos-en", "00")), "11");
    }

    private static EntityCard card() {
        return new EntityCard("ttp", "Tehrik-i-Taliban Pakistan", EntityType.ORG, "group", null, null, "Q1");
    }

    private Annotations annotations() {
        int length = text.codePointCount(0, text.length());
        int found = text.indexOf(NAME);
        List<Mention> mentions = found < 0 ? List.of() : List.of(mention(text.codePointCount(0, found)));
        Tokens tokens = new Tokens(List.of(0), List.of(length), List.of("VERB"), List.of(lemma));
        return new Annotations(
                List.of(new Sentence(0, 0, length)),
                tokens,
                mentions,
                List.of(new Block(BlockKind.PARAGRAPH, 0, length)),
                List.of(),
                mentions.stream().map(TestArticle::citation).toList(),
                mentions.stream().map(TestArticle::role).toList(),
                List.of(new Topic("peace-talks", 0.75)),
                List.of(),
                mentions.stream().map(TestArticle::event).toList());
    }

    private static Mention mention(int start) {
        return new Mention(
                start,
                start + NAME.length(),
                NAME,
                EntityType.ORG,
                "ttp",
                Field.TEXT,
                0.95,
                Finder.LEXICON,
                new Link("exact", NAME, List.of("ttp")),
                null,
                null,
                null);
    }

    private static Citation citation(Mention source) {
        return new Citation(source.start(), source.end(), NAME, "ttp", "2022-03", null, 0, null);
    }

    private static Role role(Mention person) {
        return new Role("ttp", "mediator", null, "acting", person.start(), person.end());
    }

    private static Event event(Mention actor) {
        return new Event(
                "e0",
                EventType.CONSULT,
                null,
                actor.start(),
                actor.end(),
                new Extent(actor.start(), actor.end()),
                List.of("ttp"),
                List.of(),
                null,
                "2022-03",
                "month",
                "stated",
                new Toll(2, 3, 5),
                null,
                null,
                List.of(Modality.ALLEGED, Modality.NEGATED),
                null,
                List.of(0));
    }
}
