package org.watchline.store.db;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.access.AccessKey;
import org.watchline.contracts.access.KeySecret;
import org.watchline.contracts.access.Scope;
import org.watchline.store.access.StoredKey;

/** Reads rows of table {@code api_key}. */
final class KeyRows {

    private KeyRows() {}

    /** The public part. */
    static AccessKey key(ResultSet row) throws SQLException {
        return new AccessKey(
                row.getString("id"),
                row.getString("name"),
                scopes(row),
                HexFormat.of().formatHex(row.getBytes("digest")),
                instant(row, "expires_at"),
                instant(row, "revoked_at"));
    }

    /** What is listed. */
    static StoredKey listed(ResultSet row) throws SQLException {
        String id = row.getString("id");
        return new StoredKey(
                id,
                KeySecret.PREFIX + id,
                row.getString("name"),
                scopes(row),
                row.getString("created_by"),
                Objects.requireNonNull(instant(row, "created_at"), "created_at"),
                instant(row, "expires_at"),
                row.getString("revoked_by"),
                instant(row, "revoked_at"),
                instant(row, "last_used_at"));
    }

    private static List<Scope> scopes(ResultSet row) throws SQLException {
        return Arrays.stream((String[]) row.getArray("scopes").getArray())
                .map(label -> Scope.labelled(label).orElseThrow())
                .toList();
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
