package org.watchline.store.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.watchline.store.setting.ChangedSetting;

/** Table {@code setting_outbox}: settings that were changed and that Kafka does not have yet. */
@ApplicationScoped
public class SettingOutbox {

    private static final int AT_ONCE = 100;

    private static final String PUT =
            "insert into store.setting_outbox (setting_id, kind, changed_at, value) values (?, ?, ?, ?)";

    private static final String NEXT =
            "select version, setting_id, kind, changed_at, value from store.setting_outbox order by version limit ?";

    private static final String REMOVE = "delete from store.setting_outbox where version = any(?::bigint[])";

    private final Transactions transactions;

    SettingOutbox(Transactions transactions) {
        this.transactions = transactions;
    }

    /**
     * Notes a change, in the transaction that makes it.
     *
     * @param value a contract record; null when the setting is gone
     */
    static void put(Connection connection, String id, String kind, Instant at, @Nullable Object value)
            throws SQLException {
        Locks.changeSettings(connection);
        Sql.update(
                connection,
                PUT,
                parameters -> parameters.text(id).text(kind).time(at).json(value == null ? null : Json.of(value)));
    }

    /**
     * Hands on the oldest changes and forgets them; none while another process does the same. If handing on fails, or
     * the process dies, they are handed on once more.
     *
     * @param receiver returns when it has all of them for good
     * @return whether there may be more
     */
    public boolean handOn(Consumer<List<ChangedSetting>> receiver) {
        return transactions.run(connection -> {
            if (!Locks.relaySettings(connection)) {
                return false;
            }
            List<ChangedSetting> next =
                    Sql.list(connection, NEXT, parameters -> parameters.number(AT_ONCE), SettingOutbox::read);
            if (next.isEmpty()) {
                return false;
            }
            receiver.accept(next);
            Sql.update(
                    connection,
                    REMOVE,
                    parameters -> parameters.array(
                            "int8", next.stream().map(ChangedSetting::version).toList()));
            return next.size() == AT_ONCE;
        });
    }

    private static ChangedSetting read(ResultSet row) throws SQLException {
        return new ChangedSetting(
                row.getLong("version"),
                row.getString("setting_id"),
                row.getString("kind"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                row.getString("value"));
    }
}
