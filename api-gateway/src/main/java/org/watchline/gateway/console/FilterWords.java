package org.watchline.gateway.console;

import java.util.List;
import java.util.Map;
import org.watchline.contracts.annotation.EntityType;
import org.watchline.contracts.annotation.EventType;

/** The filters of a search as people read them. */
public final class FilterWords {

    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("q", "words"),
            Map.entry("spelling", "spelling"),
            Map.entry("entity", "mentions"),
            Map.entry("place", "at"),
            Map.entry("source", "from"),
            Map.entry("cites", "rests on"),
            Map.entry("type", "mentions a"),
            Map.entry("event", "reports"),
            Map.entry("tag", "tagged"),
            Map.entry("lang", "language"),
            Map.entry("from", "since"),
            Map.entry("to", "until"));

    /** In which they are told. */
    private static final List<String> ORDER = List.of(
            "q", "spelling", "entity", "place", "source", "cites", "type", "event", "tag", "lang", "from", "to");

    private final Map<String, String> names;

    /**
     * Words for filters.
     *
     * @param names of the entities and sources that they name, by id
     */
    public FilterWords(Map<String, String> names) {
        this.names = names;
    }

    /** One value of a filter. */
    public record Word(String parameter, String value, String field, String label) {}

    /** Every value of every filter, in the order in which they are told. */
    public List<Word> of(Map<String, List<String>> filters) {
        return ORDER.stream()
                .flatMap(parameter -> filters.getOrDefault(parameter, List.of()).stream()
                        .map(value -> new Word(
                                parameter, value, FIELDS.getOrDefault(parameter, parameter), label(parameter, value))))
                .toList();
    }

    /** A value in words; as it is where it is none that the filter takes. */
    public String label(String parameter, String value) {
        try {
            return switch (parameter) {
                case "type" -> Formats.label(EntityType.valueOf(value));
                case "event" -> Formats.label(EventType.valueOf(value));
                case "lang" -> Formats.language(value);
                case "from", "to" -> IsoDates.readable(value);
                case "entity", "place", "cites" -> names.getOrDefault(value, value);
                default -> value;
            };
        } catch (IllegalArgumentException e) {
            return value;
        }
    }
}
