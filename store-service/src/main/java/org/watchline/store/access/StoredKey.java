package org.watchline.store.access;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.access.Scope;

/**
 * A key as it is listed: everything but its secret.
 *
 * @param prefix how its secret begins
 * @param lastUsedAt to about a minute; null before its first use
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StoredKey(
        String id,
        String prefix,
        String name,
        List<Scope> scopes,
        String createdBy,
        Instant createdAt,
        @Nullable Instant expiresAt,
        @Nullable String revokedBy,
        @Nullable Instant revokedAt,
        @Nullable Instant lastUsedAt) {}
