package org.watchline.gateway.corpus.key;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.access.Scope;

/**
 * A key, without what opens it.
 *
 * @param prefix how its secret begins
 * @param name of its bearer, recorded as the author of what is done with it
 * @param expiresAt null for never
 * @param revokedAt null while it holds
 * @param lastUsedAt to about a minute; null before its first use
 */
@Schema(name = "Key", description = "A key, without its secret")
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
