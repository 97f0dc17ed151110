package org.watchline.gateway.console.note;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.watchline.gateway.console.AsOfChoice;
import org.watchline.gateway.console.Link;
import org.watchline.gateway.corpus.note.StoredNote;
import org.watchline.gateway.note.NotePage;

/**
 * What the list of notes shows.
 *
 * @param titles of the articles that are noted on, by their ids
 */
record NotebookView(
        Link link,
        NotePage found,
        Map<UUID, String> titles,
        @Nullable Instant asOf) {

    /** A note with what it is on. */
    record Entry(StoredNote note, String on, String href) {}

    public AsOfChoice asOfChoice() {
        return new AsOfChoice(link, asOf);
    }

    public List<Entry> entries() {
        return found.items().stream().map(this::entry).toList();
    }

    private Entry entry(StoredNote note) {
        UUID article = note.articleId();
        UUID event = note.eventId();
        if (article != null) {
            return new Entry(
                    note,
                    titles.getOrDefault(article, "Untitled article"),
                    asOfChoice().article(article));
        }
        return new Entry(
                note, "an event", event == null ? "/events" : asOfChoice().event(event));
    }

    /** A field of the form as it was sent. */
    public String value(String field) {
        return String.join(", ", link.values(field));
    }

    public boolean isFiltered() {
        return !link.without("cursor").without("asOf").query().isEmpty();
    }

    /** The notes with a tag. */
    public String tagged(String tag) {
        return asOfChoice().to("/notes").with("tag", tag).href();
    }

    public @Nullable String nextPage() {
        return found.nextCursor() == null
                ? null
                : link.with("cursor", found.nextCursor()).href();
    }

    public boolean isLaterPage() {
        return !link.values("cursor").isEmpty();
    }

    public String firstPage() {
        return link.without("cursor").href();
    }
}
