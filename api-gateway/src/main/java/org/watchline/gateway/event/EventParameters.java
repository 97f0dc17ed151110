package org.watchline.gateway.event;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.annotation.EventType;
import org.watchline.contracts.annotation.Modality;
import org.watchline.gateway.corpus.event.Clock;
import org.watchline.gateway.corpus.event.EventFilter;
import org.watchline.gateway.query.AsOf;
import org.watchline.gateway.query.Parameters;
import org.watchline.gateway.query.Period;
import org.watchline.gateway.query.Uuids;

/** Reads the parameters of a list of events. */
final class EventParameters {

    private static final String[] NAMES = {
        "type",
        "mode",
        "actor",
        "recipient",
        "location",
        "entity",
        "article",
        "q",
        "from",
        "to",
        "clock",
        "modality",
        "actual",
        "conflicting",
        "grouped",
        "sort",
        "asOf",
        "cursor",
        "limit"
    };
    private static final int MOST_VALUES = 10;
    private static final int LONGEST_ID = 200;
    private static final int LONGEST_WORDS = 500;
    private static final Set<String> YES_OR_NO = Set.of("true", "false");
    private static final Set<String> TYPES = labels(EventType.values(), label -> label);
    private static final Set<String> MODALITIES = labels(Modality.values(), EventParameters::lowerCase);
    private static final Set<String> CLOCKS = labels(Clock.values(), EventParameters::lowerCase);
    private static final String NEWEST = "newest";

    private EventParameters() {}

    /**
     * Reads a request that is answered with JSON.
     *
     * @param entityId whom all events are about; null for whomever the parameters name
     * @throws org.watchline.gateway.problem.ProblemException if a parameter is unknown or not valid
     */
    static EventRequest read(Parameters parameters, @Nullable String entityId) {
        return read(parameters.allowing(NAMES), entityId, EventForm.JSON);
    }

    /**
     * Reads a request that may name the form of its answer.
     *
     * @throws org.watchline.gateway.problem.ProblemException if a parameter is unknown or not valid
     */
    static EventRequest inForm(Parameters parameters, EventForm form) {
        String[] names = Stream.concat(Arrays.stream(NAMES), Stream.of(EventForm.PARAMETER))
                .toArray(String[]::new);
        return read(parameters.allowing(names), null, form);
    }

    private static EventRequest read(Parameters parameters, @Nullable String entityId, EventForm form) {
        EventFilter filter = filter(parameters, entityId);
        boolean grouped = flag(parameters, "grouped", true);
        boolean newestFirst = !"oldest".equals(parameters.word("sort", Set.of(NEWEST, "oldest")));
        Instant asOf = AsOf.read(parameters);
        EventRequest first = new EventRequest(
                filter,
                grouped,
                newestFirst,
                null,
                parameters.number("limit", 1, form.mostEvents(), form.usualEvents()),
                asOf);
        String cursor = parameters.text("cursor", Integer.MAX_VALUE);
        return cursor == null ? first : first.from(EventCursor.read(first, cursor));
    }

    private static EventFilter filter(Parameters parameters, @Nullable String entityId) {
        List<Modality> modality = parameters.words("modality", MODALITIES).stream()
                .map(label -> Modality.valueOf(label.toUpperCase(Locale.ROOT)))
                .toList();
        String clock = parameters.word("clock", CLOCKS);
        List<String> entities = ids(parameters, "entity");
        Period period = Period.of(parameters);
        return new EventFilter(
                parameters.words("type", TYPES).stream().map(EventType::valueOf).toList(),
                ids(parameters, "mode"),
                ids(parameters, "actor"),
                ids(parameters, "recipient"),
                ids(parameters, "location"),
                entityId == null
                        ? entities
                        : Stream.concat(Stream.of(entityId), entities.stream())
                                .distinct()
                                .toList(),
                articles(parameters),
                modality,
                // Who asks for what did not happen wants to see it.
                flag(parameters, "actual", modality.isEmpty()),
                flag(parameters, "conflicting", false),
                parameters.text("q", LONGEST_WORDS),
                clock == null ? Clock.EVENT : Clock.valueOf(clock.toUpperCase(Locale.ROOT)),
                period.from(),
                period.until());
    }

    private static List<String> ids(Parameters parameters, String name) {
        return parameters.texts(name, MOST_VALUES, LONGEST_ID);
    }

    private static List<UUID> articles(Parameters parameters) {
        return ids(parameters, "article").stream()
                .map(id -> Uuids.parse(id)
                        .orElseThrow(() -> Parameters.invalid("article", "must be the id of an article")))
                .toList();
    }

    private static boolean flag(Parameters parameters, String name, boolean otherwise) {
        String value = parameters.word(name, YES_OR_NO);
        return value == null ? otherwise : value.equals("true");
    }

    private static String lowerCase(String label) {
        return label.toLowerCase(Locale.ROOT);
    }

    private static Set<String> labels(Enum<?>[] values, UnaryOperator<String> form) {
        return Arrays.stream(values).map(Enum::name).map(form).collect(Collectors.toUnmodifiableSet());
    }
}
