package org.watchline.store.event;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.watchline.contracts.annotation.Annotations;
import org.watchline.contracts.annotation.Citation;
import org.watchline.contracts.annotation.Event;
import org.watchline.contracts.annotation.Modality;
import org.watchline.contracts.article.ArticleEnriched;
import org.watchline.contracts.text.CodePoints;
import org.watchline.store.annotation.Days;

/** Reads reports out of what the engine found in one article. */
public final class Findings {

    private static final Set<Modality> NOT_ACTUAL = Set.of(Modality.HYPOTHETICAL, Modality.NEGATED, Modality.FUTURE);

    /** Words by which an article tells a further event from the one before. */
    private static final Pattern ANOTHER = Pattern.compile(
            "\\b(?:another|separate|separately|second|third|elsewhere|different|similar)\\b", Pattern.CASE_INSENSITIVE);

    private final UUID articleId;
    private final Annotations annotations;
    private final String text;
    private final Sites sites;

    /** The findings of an article. */
    public Findings(ArticleEnriched source, Sites sites) {
        this.articleId = source.ingested().articleId();
        this.annotations = source.annotations();
        this.text = source.ingested().article().text();
        this.sites = sites;
    }

    /** What a finding says of an event. */
    public Report report(Event event) {
        return new Report(
                articleId,
                event.type(),
                event.mode(),
                actors(event),
                Set.copyOf(event.recipients()),
                event.location() == null ? null : sites.site(event.location()),
                Days.of(event.date()).orElse(null),
                event.killed(),
                event.wounded(),
                event.arrested(),
                event.modality().stream().noneMatch(NOT_ACTUAL::contains),
                ANOTHER.matcher(CodePoints.slice(text, event.start(), event.end()))
                        .find(),
                sources(event));
    }

    /** Where a finding stands. */
    public Succession.Finding finding(Event event, long revision) {
        return new Succession.Finding(
                revision,
                event.type(),
                event.start(),
                event.end(),
                CodePoints.slice(text, event.trigger().start(), event.trigger().end()),
                event.location(),
                event.date());
    }

    private static Set<String> actors(Event event) {
        Set<String> actors = new HashSet<>(event.actors());
        if (event.claimedBy() != null) {
            actors.add(event.claimedBy());
        }
        return actors;
    }

    private Set<String> sources(Event event) {
        List<Citation> citations = annotations.citations();
        Set<String> sources = new HashSet<>();
        for (int index : event.citations()) {
            if (index >= 0 && index < citations.size()) {
                Citation citation = citations.get(index);
                sources.add(Objects.requireNonNullElse(
                        citation.sourceId(), citation.source().toLowerCase(Locale.ROOT)));
            }
        }
        return sources;
    }
}
