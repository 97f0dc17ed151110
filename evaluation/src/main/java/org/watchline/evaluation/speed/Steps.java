package org.watchline.evaluation.speed;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.watchline.contracts.annotation.Field;
import org.watchline.contracts.article.Article;
import org.watchline.knowledge.KnowledgeBase;
import org.watchline.nlp.citation.Citations;
import org.watchline.nlp.document.Block;
import org.watchline.nlp.document.CitedSource;
import org.watchline.nlp.document.DateMention;
import org.watchline.nlp.document.DatedField;
import org.watchline.nlp.document.EntityMention;
import org.watchline.nlp.document.NamedField;
import org.watchline.nlp.document.ReadSentence;
import org.watchline.nlp.document.Reading;
import org.watchline.nlp.document.Structure;
import org.watchline.nlp.document.TaggedText;
import org.watchline.nlp.document.Token;
import org.watchline.nlp.event.Events;
import org.watchline.nlp.identity.Identities;
import org.watchline.nlp.identity.ResolvedName;
import org.watchline.nlp.model.Models;
import org.watchline.nlp.morphology.EnglishMorphology;
import org.watchline.nlp.name.NameFinder;
import org.watchline.nlp.name.NameResources;
import org.watchline.nlp.quote.Quotes;
import org.watchline.nlp.role.Roles;
import org.watchline.nlp.sentence.EnglishSentences;
import org.watchline.nlp.structure.Structures;
import org.watchline.nlp.temporal.Dates;
import org.watchline.nlp.text.Span;
import org.watchline.nlp.text.Typography;
import org.watchline.nlp.token.EnglishTokens;
import org.watchline.nlp.topic.Topics;

/** The engine's steps one after the other, each timed. */
final class Steps {

    private final EnglishSentences sentences;
    private final EnglishTokens tokens;
    private final EnglishMorphology morphology;
    private final Citations citations;
    private final NameFinder names;
    private final Identities identities;
    private final Stopwatch stopwatch;

    Steps(Models models, KnowledgeBase knowledge, Stopwatch stopwatch) {
        sentences = new EnglishSentences(models);
        tokens = new EnglishTokens(models);
        morphology = new EnglishMorphology(models);
        citations = new Citations(knowledge);
        names = new NameFinder(NameResources.of(knowledge, models.names()));
        identities = new Identities(knowledge);
        this.stopwatch = stopwatch;
    }

    void run(Article article) {
        LocalDate published =
                article.publishedAt() == null ? null : LocalDate.ofInstant(article.publishedAt(), ZoneOffset.UTC);
        Reading reading = read(article.text());
        List<DateMention> dates = stopwatch.timed("dates", () -> Dates.in(reading, published));
        List<CitedSource> cited = stopwatch.timed("citations", () -> citations.in(reading, dates));
        List<NamedField> named =
                stopwatch.timed("names", () -> names.find(List.of(new DatedField(reading, dates, cited))));
        List<ResolvedName> resolved =
                stopwatch.timed("identity", () -> identities.resolve(named)).get(0);
        TaggedText text = new TaggedText(reading, mentions(resolved), dates, cited, published);
        stopwatch.timed("events", () -> Events.in(text));
        stopwatch.timed("quotes", () -> Quotes.in(text));
        stopwatch.timed("roles", () -> Roles.in(text));
        stopwatch.timed("topics", () -> Topics.of(text));
    }

    private Reading read(String text) {
        String levelled = Typography.levelled(text);
        Structure structure = stopwatch.timed("structure", () -> Structures.of(levelled));
        List<ReadSentence> read = new ArrayList<>();
        for (Block block : structure.blocks()) {
            for (Span span : stopwatch.timed("sentences", () -> sentences.of(levelled, block.span()))) {
                List<Span> cut = stopwatch.timed("tokens", () -> tokens.in(levelled, span));
                List<Token> tagged = stopwatch.timed("tags, lemmas", () -> morphology.tagged(levelled, cut));
                read.add(new ReadSentence(read.size(), span, block.kind(), tagged));
            }
        }
        return new Reading(Field.TEXT, text, levelled, structure, read);
    }

    private static List<EntityMention> mentions(List<ResolvedName> names) {
        return names.stream()
                .map(name -> new EntityMention(
                        name.mention().span(),
                        name.type(),
                        name.entity().id(),
                        name.entity().kind() == null ? "" : name.entity().kind()))
                .toList();
    }
}
