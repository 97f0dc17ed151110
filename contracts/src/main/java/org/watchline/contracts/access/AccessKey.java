package org.watchline.contracts.access;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What services may know of a key: the value of a setting of kind key.
 *
 * @param id stands in the secret too; see {@link KeySecret}
 * @param name of its bearer, who is recorded as the author of what is done with it
 * @param sha256 of the secret, lower-case hexadecimal
 * @param expiresAt from when it is of no use; null for never
 * @param revokedAt since when it is of no use; null while nobody took it back
 */
public record AccessKey(
        String id,
        String name,
        List<Scope> scopes,
        String sha256,
        @Nullable Instant expiresAt,
        @Nullable Instant revokedAt) {

    /** The kind of the settings that hold keys; their ids are this, a colon and the key's id. */
    public static final String SETTING = "key";

    public AccessKey {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(sha256, "sha256");
        scopes = List.copyOf(Objects.requireNonNull(scopes, "scopes"));
    }

    /** The id of its setting. */
    public String settingId() {
        return SETTING + ":" + id;
    }

    /** Whether it has expired by then. */
    public boolean isExpired(Instant now) {
        return expiresAt != null && !expiresAt.isAfter(now);
    }
}
