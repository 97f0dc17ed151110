package org.watchline.gateway.entity;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.annotation.EntityType;
import org.watchline.gateway.query.AsOf;
import org.watchline.gateway.query.Parameters;

/**
 * A checked request for the company that an entity keeps.
 *
 * @param types that the others have; any if empty
 * @param asOf null for now
 * @param limit of the others
 */
public record RelatedRequest(
        String id, List<EntityType> types, @Nullable Instant asOf, int limit) {

    private static final int DEFAULT_LIMIT = 30;
    private static final int MOST_LIMIT = 100;

    public RelatedRequest {
        types = List.copyOf(types);
    }

    /**
     * Reads the request's parameters.
     *
     * @throws org.watchline.gateway.problem.ProblemException if one is unknown or not valid
     */
    public static RelatedRequest of(String id, Parameters parameters) {
        parameters.allowing("type", "asOf", "limit");
        return new RelatedRequest(
                id,
                EntityRequest.types(parameters),
                AsOf.read(parameters),
                parameters.number("limit", 1, MOST_LIMIT, DEFAULT_LIMIT));
    }

    /** The company of all types, now or then, in the usual number. */
    static RelatedRequest of(String id, @Nullable Instant asOf) {
        return new RelatedRequest(id, List.of(), asOf, DEFAULT_LIMIT);
    }
}
