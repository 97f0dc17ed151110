package org.watchline.store.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.watchline.contracts.access.AccessKey;
import org.watchline.contracts.access.KeySecret;
import org.watchline.contracts.access.Scope;
import org.watchline.store.access.KeyTerms;
import org.watchline.store.access.StoredKey;
import org.watchline.store.command.ProblemException;
import org.watchline.store.command.ProblemType;

/** Table {@code api_key}. Every change is told on the topic of settings, by which the gateway knows keys. */
@ApplicationScoped
public class KeyStore {

    /** The gateway holds all of them in memory. */
    private static final int MOST = 10_000;

    private static final String INSERT = """
            insert into store.api_key (id, name, scopes, digest, created_by, created_at, expires_at)
            select ?, ?, ?, ?, ?, ?, ?
            where (select count(*) from store.api_key) < ?
            on conflict do nothing
            returning id""";

    private static final String LOCK =
            "select id, name, scopes, digest, expires_at, revoked_at from store.api_key where id = ? for update";

    private static final String OTHER_WITH_NAME =
            "select id from store.api_key where lower(name) = lower(?) and id <> ? and revoked_at is null";

    private static final String CHANGE = "update store.api_key set name = ?, scopes = ?, expires_at = ? where id = ?";

    private static final String REVOKE = "update store.api_key set revoked_by = ?, revoked_at = ? where id = ?";

    private static final String USED = "update store.api_key set last_used_at = greatest(last_used_at, ?) where id = ?";

    private static final String ALL = """
            select id, name, scopes, created_by, created_at, expires_at, revoked_by, revoked_at, last_used_at
            from store.api_key order by created_at, id""";

    private final Transactions transactions;
    private final Clock clock;

    KeyStore(Transactions transactions, Clock clock) {
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Keeps a new key.
     *
     * @throws ProblemException if another one has its name, or there are too many
     */
    public void create(KeySecret secret, KeyTerms terms, String author) {
        AccessKey key =
                new AccessKey(secret.id(), terms.name(), terms.scopes(), secret.sha256(), terms.expiresAt(), null);
        Instant now = clock.instant();
        transactions.run(connection -> {
            List<String> created = Sql.list(
                    connection,
                    INSERT,
                    parameters -> parameters
                            .text(key.id())
                            .text(key.name())
                            .texts(labels(key.scopes()))
                            .bytes(HexFormat.of().parseHex(key.sha256()))
                            .text(author)
                            .time(now)
                            .time(key.expiresAt())
                            .number(MOST),
                    row -> row.getString("id"));
            if (created.isEmpty()) {
                throw new ProblemException(
                        ProblemType.CONFLICT,
                        "another key has the name %s, or there are %d keys".formatted(key.name(), MOST));
            }
            SettingOutbox.put(connection, key.settingId(), AccessKey.SETTING, now, key);
            return key.id();
        });
    }

    /**
     * Changes a key that holds.
     *
     * @param change makes the terms as they are to be from the terms as they are
     * @throws ProblemException if there is no such key, it was revoked, or another one has its new name
     */
    public void change(String id, UnaryOperator<KeyTerms> change) {
        Instant now = clock.instant();
        transactions.run(connection -> {
            AccessKey key = holding(connection, id);
            KeyTerms terms = change.apply(new KeyTerms(key.name(), key.scopes(), key.expiresAt()));
            requireFree(connection, terms.name(), id);
            Sql.update(
                    connection,
                    CHANGE,
                    parameters -> parameters
                            .text(terms.name())
                            .texts(labels(terms.scopes()))
                            .time(terms.expiresAt())
                            .text(id));
            tell(
                    connection,
                    now,
                    new AccessKey(id, terms.name(), terms.scopes(), key.sha256(), terms.expiresAt(), null));
            return id;
        });
    }

    /**
     * Makes a key useless for good.
     *
     * @throws ProblemException if there is no such key, or it was revoked before
     */
    public void revoke(String id, String author) {
        Instant now = clock.instant();
        transactions.run(connection -> {
            AccessKey key = holding(connection, id);
            Sql.update(
                    connection,
                    REVOKE,
                    parameters -> parameters.text(author).time(now).text(id));
            tell(connection, now, new AccessKey(id, key.name(), key.scopes(), key.sha256(), key.expiresAt(), now));
            return id;
        });
    }

    /** Notes when keys were used; those that are not there are passed over. */
    public void used(Map<String, Instant> times) {
        transactions.run(connection -> {
            // In one order everywhere, so that two gateways that tell at once do not wait for each other.
            Sql.batch(
                    connection,
                    USED,
                    times.entrySet().stream().sorted(Map.Entry.comparingByKey()).toList(),
                    (parameters, use) -> parameters.time(use.getValue()).text(use.getKey()));
            return times.size();
        });
    }

    /** All of them, the oldest first. */
    public List<StoredKey> all() {
        return transactions.run(connection -> Sql.list(connection, ALL, parameters -> {}, KeyRows::listed));
    }

    private static AccessKey holding(Connection connection, String id) throws SQLException {
        AccessKey key = Sql.list(connection, LOCK, parameters -> parameters.text(id), KeyRows::key).stream()
                .findFirst()
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND, "there is no key %s".formatted(id)));
        if (key.revokedAt() != null) {
            throw new ProblemException(ProblemType.CONFLICT, "the key %s was revoked".formatted(id));
        }
        return key;
    }

    private static void requireFree(Connection connection, String name, String id) throws SQLException {
        List<String> others = Sql.list(
                connection, OTHER_WITH_NAME, parameters -> parameters.text(name).text(id), row -> row.getString("id"));
        if (!others.isEmpty()) {
            throw new ProblemException(ProblemType.CONFLICT, "another key has the name %s".formatted(name));
        }
    }

    private static void tell(Connection connection, Instant now, AccessKey key) throws SQLException {
        SettingOutbox.put(connection, key.settingId(), AccessKey.SETTING, now, key);
    }

    private static List<String> labels(List<Scope> scopes) {
        return scopes.stream().map(Scope::label).toList();
    }
}
