package org.watchline.gateway.console.article;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.annotation.Citation;
import org.watchline.contracts.annotation.Event;
import org.watchline.contracts.annotation.Toll;
import org.watchline.gateway.console.Formats;
import org.watchline.gateway.console.Named;

/**
 * An event as it is noted beside the text.
 *
 * @param offset where its clause begins
 * @param sentence leads to it
 * @param page of the event, where all reports of it are; null if it has none
 * @param what its type and mode
 * @param brief place, date and toll, in few words
 * @param flags in what way it is not plainly reported
 * @param facts everything that is said of it
 */
record EventNote(
        int offset,
        String sentence,
        @Nullable String page,
        String what,
        List<String> brief,
        List<String> flags,
        List<Fact> facts) {

    /** One thing that is said of it. */
    record Fact(String label, List<Named> values) {}

    /**
     * Puts an event into words.
     *
     * @param sentence leads to its clause
     * @param group the event that it is a report of; null if that is not known
     * @param directory of the entities
     * @param citations all of the article's
     */
    static EventNote of(
            Event event, String sentence, @Nullable UUID group, Directory directory, List<Citation> citations) {
        return new EventNote(
                event.start(),
                sentence,
                group == null ? null : directory.asOf().event(group),
                what(event),
                brief(event, directory),
                event.modality().stream().map(EventNote::lowerCase).toList(),
                facts(event, directory, citations));
    }

    /** The entities that it refers to. */
    static Stream<String> entityIds(Event event) {
        return Stream.of(event.actors(), event.recipients(), single(event.location()), single(event.claimedBy()))
                .flatMap(Collection::stream);
    }

    private static List<String> brief(Event event, Directory directory) {
        List<String> brief = new ArrayList<>();
        if (event.location() != null) {
            brief.add(directory.entity(event.location()).text());
        }
        if (event.date() != null) {
            brief.add(Formats.readable(event.date()));
        }
        addToll(brief, event.killed(), "killed");
        addToll(brief, event.wounded(), "wounded");
        addToll(brief, event.arrested(), "arrested");
        return brief;
    }

    private static void addToll(List<String> brief, @Nullable Toll toll, String verb) {
        if (toll != null) {
            brief.add(range(toll) + " " + verb);
        }
    }

    private static List<Fact> facts(Event event, Directory directory, List<Citation> citations) {
        List<Fact> facts = new ArrayList<>();
        addEntities(facts, "By", event.actors(), directory);
        addEntities(facts, "Against or to", event.recipients(), directory);
        addEntities(facts, "Place", single(event.location()), directory);
        addWords(facts, "Date", single(date(event)));
        addWords(facts, "Killed", single(toll(event.killed())));
        addWords(facts, "Wounded", single(toll(event.wounded())));
        addWords(facts, "Arrested", single(toll(event.arrested())));
        addEntities(facts, "Claimed by", single(event.claimedBy()), directory);
        addWords(
                facts,
                "Source",
                event.citations().stream()
                        .filter(index -> index < citations.size())
                        .map(index -> citations.get(index).source())
                        .toList());
        return facts;
    }

    private static void addEntities(List<Fact> facts, String label, List<String> ids, Directory directory) {
        add(facts, label, ids.stream().map(id -> directory.entity(id)).toList());
    }

    private static void addWords(List<Fact> facts, String label, List<String> words) {
        add(facts, label, words.stream().map(Named::plain).toList());
    }

    private static void add(List<Fact> facts, String label, List<Named> values) {
        if (!values.isEmpty()) {
            facts.add(new Fact(label, values));
        }
    }

    private static String what(Event event) {
        String type = lowerCase(event.type());
        return event.mode() == null ? type : type + ", " + Formats.spaced(event.mode());
    }

    private static @Nullable String date(Event event) {
        if (event.date() == null) {
            return null;
        }
        String day = Formats.readable(event.date());
        return event.dateBasis() == null ? day : day + ", " + Formats.basis(event.dateBasis());
    }

    private static @Nullable String toll(@Nullable Toll toll) {
        if (toll == null) {
            return null;
        }
        return toll.low() == toll.high()
                ? String.valueOf(toll.best())
                : "%d (%d to %d)".formatted(toll.best(), toll.low(), toll.high());
    }

    private static String range(Toll toll) {
        return toll.low() == toll.high() ? String.valueOf(toll.best()) : toll.low() + "–" + toll.high();
    }

    private static String lowerCase(Enum<?> label) {
        return label.name().toLowerCase(Locale.ROOT);
    }

    private static List<String> single(@Nullable String value) {
        return value == null ? List.of() : List.of(value);
    }
}
