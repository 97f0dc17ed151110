package org.watchline.gateway.console.article;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.annotation.Citation;
import org.watchline.contracts.annotation.Event;
import org.watchline.contracts.annotation.Toll;
import org.watchline.gateway.console.Named;

/**
 * An event as a page lists it.
 *
 * @param what its type and mode
 * @param clause the words that report it
 * @param sentence leads to where they stand
 */
record EventLine(String what, String clause, String sentence, List<Fact> facts) {

    /** One thing that is said of it. */
    record Fact(String label, List<Named> values) {}

    /**
     * Puts an event into words.
     *
     * @param names of the entities that are described, by id
     * @param citations all of the article's
     */
    static EventLine of(
            Event event, String clause, String sentence, Map<String, String> names, List<Citation> citations) {
        List<Fact> facts = new ArrayList<>();
        addEntities(facts, "By", event.actors(), names);
        addEntities(facts, "To", event.recipients(), names);
        addEntities(facts, "Place", single(event.location()), names);
        addWords(facts, "Date", single(date(event)));
        addWords(facts, "Killed", single(toll(event.killed())));
        addWords(facts, "Wounded", single(toll(event.wounded())));
        addWords(facts, "Arrested", single(toll(event.arrested())));
        addEntities(facts, "Claimed by", single(event.claimedBy()), names);
        addWords(
                facts,
                "Status",
                event.modality().stream().map(EventLine::lowerCase).toList());
        addWords(
                facts,
                "Source",
                event.citations().stream()
                        .filter(index -> index < citations.size())
                        .map(index -> citations.get(index).source())
                        .toList());
        return new EventLine(what(event), clause, sentence, facts);
    }

    /** The entities that it refers to. */
    static Stream<String> entityIds(Event event) {
        return Stream.of(event.actors(), event.recipients(), single(event.location()), single(event.claimedBy()))
                .flatMap(Collection::stream);
    }

    private static void addEntities(List<Fact> facts, String label, List<String> ids, Map<String, String> names) {
        add(facts, label, ids.stream().map(id -> Named.entity(id, names)).toList());
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
        return event.mode() == null ? lowerCase(event.type()) : lowerCase(event.type()) + ", " + event.mode();
    }

    private static @Nullable String date(Event event) {
        return event.dateBasis() == null ? event.date() : event.date() + " (" + event.dateBasis() + ")";
    }

    private static @Nullable String toll(@Nullable Toll toll) {
        if (toll == null) {
            return null;
        }
        return toll.low() == toll.high()
                ? String.valueOf(toll.best())
                : "%d (%d to %d)".formatted(toll.best(), toll.low(), toll.high());
    }

    private static String lowerCase(Enum<?> label) {
        return label.name().toLowerCase(Locale.ROOT);
    }

    private static List<String> single(@Nullable String value) {
        return value == null ? List.of() : List.of(value);
    }
}
