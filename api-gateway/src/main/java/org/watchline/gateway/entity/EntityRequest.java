package org.watchline.gateway.entity;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.annotation.EntityType;
import org.watchline.gateway.corpus.entity.EntityFilter;
import org.watchline.gateway.corpus.entity.EntityPlace;
import org.watchline.gateway.corpus.entity.FoundEntity;
import org.watchline.gateway.query.Cursor;
import org.watchline.gateway.query.Parameters;

/** A checked request for a page of entities. */
public record EntityRequest(EntityFilter filter, @Nullable EntityPlace after, int limit) {

    private static final int LONGEST_NAME = 200;
    private static final Set<String> TYPES =
            Arrays.stream(EntityType.values()).map(Enum::name).collect(Collectors.toUnmodifiableSet());

    /**
     * Reads the request's parameters.
     *
     * @throws org.watchline.gateway.problem.ProblemException if one is unknown or not valid
     */
    public static EntityRequest of(Parameters parameters) {
        parameters.allowing("q", "type", "cursor", "limit");
        EntityFilter filter = new EntityFilter(
                parameters.text("q", LONGEST_NAME),
                parameters.words("type", TYPES).stream()
                        .map(EntityType::valueOf)
                        .toList());
        String cursor = parameters.text("cursor", Integer.MAX_VALUE);
        return new EntityRequest(
                filter, cursor == null ? null : place(filter, cursor), parameters.number("limit", 1, 100, 20));
    }

    String cursorAfter(FoundEntity last) {
        return Cursor.write(list(filter), List.of(last.score(), last.entity().id()));
    }

    private static EntityPlace place(EntityFilter filter, String cursor) {
        List<String> keys = Cursor.read(list(filter), cursor, 2);
        try {
            return new EntityPlace(Float.toString(Float.parseFloat(keys.get(0))), keys.get(1));
        } catch (NumberFormatException e) {
            throw Cursor.foreign(e);
        }
    }

    private static String list(EntityFilter filter) {
        return "entities " + filter;
    }
}
