package org.watchline.gateway.entity;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.annotation.EntityType;
import org.watchline.gateway.corpus.entity.EntityFilter;
import org.watchline.gateway.corpus.entity.EntityPlace;
import org.watchline.gateway.corpus.entity.FoundEntity;
import org.watchline.gateway.query.AsOf;
import org.watchline.gateway.query.Cursor;
import org.watchline.gateway.query.Parameters;

/**
 * A checked request for a page of entities.
 *
 * @param asOf null for now
 */
public record EntityRequest(
        EntityFilter filter,
        @Nullable Instant asOf,
        @Nullable EntityPlace after,
        int limit) {

    private static final int LONGEST_NAME = 200;
    private static final int KEYS = 3;
    private static final Set<String> TYPES =
            Arrays.stream(EntityType.values()).map(Enum::name).collect(Collectors.toUnmodifiableSet());

    /**
     * Reads the request's parameters.
     *
     * @throws org.watchline.gateway.problem.ProblemException if one is unknown or not valid
     */
    public static EntityRequest of(Parameters parameters) {
        parameters.allowing("q", "type", "asOf", "cursor", "limit");
        EntityFilter filter = new EntityFilter(parameters.text("q", LONGEST_NAME), types(parameters), List.of());
        Instant asOf = AsOf.read(parameters);
        String cursor = parameters.text("cursor", Integer.MAX_VALUE);
        return new EntityRequest(
                filter,
                asOf,
                cursor == null ? null : place(list(filter, asOf), cursor),
                parameters.number("limit", 1, 100, 20));
    }

    static List<EntityType> types(Parameters parameters) {
        return parameters.words("type", TYPES).stream().map(EntityType::valueOf).toList();
    }

    String cursorAfter(FoundEntity last) {
        return Cursor.write(
                list(filter, asOf),
                List.of(
                        last.score(),
                        Long.toString(last.entity().mentions()),
                        last.entity().id()));
    }

    private static EntityPlace place(String list, String cursor) {
        List<String> keys = Cursor.read(list, cursor, KEYS);
        try {
            return new EntityPlace(
                    Float.toString(Float.parseFloat(keys.get(0))), Long.parseLong(keys.get(1)), keys.get(2));
        } catch (NumberFormatException e) {
            throw Cursor.foreign(e);
        }
    }

    private static String list(EntityFilter filter, @Nullable Instant asOf) {
        return "entities %s %s".formatted(filter, asOf);
    }
}
