package org.watchline.nlp.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.watchline.nlp.clause.ParsedSentence;
import org.watchline.nlp.document.EntityMention;
import org.watchline.nlp.event.FoundEvent.EventDate;

/** The dates of a few events that texts name without saying when, since every reader knows: {@code happenings.tsv}. */
final class Happenings {

    private static final String FILE = "happenings.tsv";
    private static final int COLUMNS = 3;
    private static final String ALTERNATIVE = "/";

    private final List<Happening> happenings;

    private Happenings(List<Happening> happenings) {
        this.happenings = List.copyOf(happenings);
    }

    static Happenings load() {
        return new Happenings(
                TriggerLexicon.lines(FILE).stream().map(Happenings::happening).toList());
    }

    /**
     * The date that everybody knows; null where the clause names another one, or for another event.
     *
     * @param told the date that the story has come to: what it tells of lies before that or on it
     */
    @Nullable
    EventDate of(EventDraft draft, ParsedSentence sentence, @Nullable EventDate told) {
        String trigger = String.join(" ", draft.match().trigger().words());
        Set<String> named = null;
        for (Happening happening : happenings) {
            if (!happening.triggers().contains(trigger)) {
                continue;
            }
            named = named == null ? named(draft, sentence) : named;
            EventDate date = EventDate.of(happening.date(), "known");
            boolean early = told != null && told.lastYear() < date.lastYear();
            if (!early && happening.isOf(named) && !hasDate(draft, sentence)) {
                return date;
            }
        }
        return null;
    }

    private static boolean hasDate(EventDraft draft, ParsedSentence sentence) {
        return !sentence.dates(draft.clause().start(), draft.clause().end()).isEmpty();
    }

    private static Set<String> named(EventDraft draft, ParsedSentence sentence) {
        Set<String> named = new HashSet<>();
        sentence.names(draft.clause().start(), draft.clause().end()).stream()
                .map(EntityMention::entityId)
                .forEach(named::add);
        draft.actors().stream().map(EntityMention::entityId).forEach(named::add);
        draft.recipients().stream().map(EntityMention::entityId).forEach(named::add);
        return named;
    }

    private static Happening happening(String row) {
        String[] cells = row.split("\t", -1);
        if (cells.length != COLUMNS) {
            throw new IllegalStateException(FILE + ": a row needs " + COLUMNS + " cells, has '" + row + "'");
        }
        List<Set<String>> entities = new ArrayList<>();
        for (String alternatives : cells[1].split(" ", -1)) {
            entities.add(Set.of(alternatives.split(ALTERNATIVE, -1)));
        }
        return new Happening(Set.of(cells[0].split(ALTERNATIVE, -1)), entities, cells[2]);
    }

    /**
     * A row.
     *
     * @param entities of each set one must be named
     */
    private record Happening(Set<String> triggers, List<Set<String>> entities, String date) {

        boolean isOf(Set<String> named) {
            return entities.stream().allMatch(ids -> ids.stream().anyMatch(named::contains));
        }
    }
}
