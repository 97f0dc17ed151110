package org.watchline.gateway.corpus.entity;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What articles say of somebody's role, taken together.
 *
 * @param orgId null where no article says of what
 * @param articles that say so
 * @param past articles of these that speak of it as past
 * @param latestIsPast whether the newest of them does
 * @param first publication of the oldest; null if none has a date
 * @param last publication of the newest
 * @param evidence sentences of the newest
 */
public record RoleRow(
        String personId,
        String role,
        @Nullable String orgId,
        long articles,
        long past,
        boolean latestIsPast,
        @Nullable Instant first,
        @Nullable Instant last,
        List<RoleEvidence> evidence) {

    public RoleRow {
        evidence = List.copyOf(evidence);
    }
}
