package org.watchline.gateway.corpus.key;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.watchline.contracts.access.KeySecret;
import org.watchline.contracts.access.Scope;
import org.watchline.gateway.corpus.Columns;
import org.watchline.gateway.corpus.Corpus;
import org.watchline.gateway.corpus.Sql;

/** Reads keys. */
@ApplicationScoped
public class KeyReader {

    private static final String SELECT = """
            select key_id, name, scopes, created_by, created_at, expires_at, revoked_by, revoked_at, last_used_at
            from api_key""";

    private final Corpus corpus;

    KeyReader(Corpus corpus) {
        this.corpus = corpus;
    }

    /** All of them: those that hold before those that were revoked, the newest first. */
    public List<StoredKey> all() {
        return corpus.list(
                Sql.of(SELECT + " order by revoked_at is not null, created_at desc, key_id"), KeyReader::key);
    }

    /** One of them. */
    public Optional<StoredKey> one(String id) {
        return corpus.first(Sql.of(SELECT + " where key_id = ?", id), KeyReader::key);
    }

    private static StoredKey key(ResultSet row) throws SQLException {
        String id = row.getString("key_id");
        return new StoredKey(
                id,
                KeySecret.PREFIX + id,
                row.getString("name"),
                Arrays.stream((String[]) row.getArray("scopes").getArray())
                        .map(label -> Scope.labelled(label).orElseThrow())
                        .toList(),
                row.getString("created_by"),
                Columns.presentInstant(row, "created_at"),
                Columns.instant(row, "expires_at"),
                row.getString("revoked_by"),
                Columns.instant(row, "revoked_at"),
                Columns.instant(row, "last_used_at"));
    }
}
