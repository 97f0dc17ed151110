package org.watchline.store.db;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.watchline.contracts.annotation.Annotations;
import org.watchline.contracts.annotation.Event;
import org.watchline.contracts.annotation.EventType;
import org.watchline.contracts.annotation.Extent;
import org.watchline.contracts.annotation.Modality;
import org.watchline.contracts.annotation.Run;
import org.watchline.contracts.annotation.Sentence;
import org.watchline.contracts.annotation.Tokens;
import org.watchline.contracts.annotation.Toll;
import org.watchline.contracts.article.Article;
import org.watchline.contracts.article.ArticleEnriched;
import org.watchline.contracts.article.ArticleIngested;
import org.watchline.contracts.article.Fingerprint;
import org.watchline.contracts.identity.ContentHash;

/** An article of tests whose every sentence reports a bombing; the word "bomb" is what triggers it. */
final class ReportedArticle {

    private static final Instant MORNING = Instant.parse("2023-01-31T08:00:00Z");
    private static final String TRIGGER = "bomb";

    private final UUID id;
    private final String text;
    private final String run;
    private final int minute;
    private final List<Event> events = new ArrayList<>();

    private ReportedArticle(UUID id, String text, String run, int minute) {
        this.id = id;
        this.text = text;
        this.run = run;
        this.minute = minute;
    }

    static ReportedArticle saying(String text) {
        return new ReportedArticle(UUID.randomUUID(), text, "run-1", 0);
    }

    /** The same text, read by another run. */
    ReportedArticle readBy(String otherRun) {
        return new ReportedArticle(id, text, otherRun, minute);
    }

    /** The next revision. */
    ReportedArticle revisedTo(String newText) {
        return new ReportedArticle(id, newText, run, minute + 1);
    }

    UUID id() {
        return id;
    }

    /** The next mention of a bomb tells of an attack. */
    ReportedArticle bombing(String place, String day, int killed, Modality... modality) {
        int from =
                events.isEmpty() ? 0 : events.get(events.size() - 1).trigger().end();
        int trigger = text.indexOf(TRIGGER, from);
        int start = text.lastIndexOf('.', trigger) + 1;
        int end = text.indexOf('.', trigger) + 1;
        events.add(new Event(
                "e" + events.size(),
                EventType.ASSAULT,
                "explosives",
                start,
                end,
                new Extent(trigger, trigger + TRIGGER.length()),
                List.of(),
                List.of(),
                place,
                day,
                day == null ? null : "day",
                day == null ? null : "stated",
                new Toll(killed, killed, killed),
                null,
                null,
                List.of(modality),
                null,
                List.of()));
        return this;
    }

    ArticleEnriched enriched() {
        Article article = new Article(null, null, null, "Frontier Monitor", List.of(), MORNING, "en", List.of(), text);
        ArticleIngested ingested = new ArticleIngested(
                id,
                "s-%s-%d".formatted(id, minute),
                MORNING.plusSeconds(60L * minute),
                ContentHash.of(article),
                new Fingerprint("none", List.of()),
                article,
                null);
        Tokens none = new Tokens(List.of(), List.of(), List.of(), List.of());
        Annotations annotations = new Annotations(
                List.of(new Sentence(0, 0, text.length())),
                none,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                events);
        return new ArticleEnriched(ingested, "en", new Run(run, "engine", List.of(), "k"), annotations, List.of());
    }
}
