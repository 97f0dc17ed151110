package org.watchline.store.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.watchline.contracts.feed.Feed;
import org.watchline.store.command.ProblemException;
import org.watchline.store.command.ProblemType;

/** Table {@code feed}: what is followed. Every change is told on the topic of settings. */
@ApplicationScoped
public class FeedStore {

    private static final int MOST = 2_000;

    private static final String INSERT = """
            insert into store.feed
              (id, url, title, source, tags, active, include, exclude, pages, interval_minutes, author, created_at,
               changed_at)
            select ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, n.now, n.now
            from (select ?::timestamptz as now) as n
            where (select count(*) from store.feed) < ?
            on conflict (url) do nothing
            returning id""";

    private static final String LOCK = """
            select id, url, title, source, tags, active, include, exclude, pages, interval_minutes
            from store.feed where id = ? for update""";

    private static final String CHANGE = """
            update store.feed set
              url = ?, title = ?, source = ?, tags = ?, active = ?, include = ?, exclude = ?, pages = ?,
              interval_minutes = ?, changed_at = ?
            where id = ?""";

    private static final String OTHER_WITH_URL = "select id from store.feed where url = ? and id <> ?";

    private static final String DELETE = "delete from store.feed where id = ? returning id";

    private final Transactions transactions;
    private final Clock clock;

    FeedStore(Transactions transactions, Clock clock) {
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Follows a feed.
     *
     * @throws ProblemException if it is followed already, or too many are
     */
    public void create(Feed feed, String author) {
        Instant now = clock.instant();
        transactions.run(connection -> {
            List<UUID> created = Sql.list(
                    connection,
                    INSERT,
                    parameters -> bind(parameters.uuid(feed.id()), feed)
                            .text(author)
                            .time(now)
                            .number(MOST),
                    FeedStore::id);
            if (created.isEmpty()) {
                throw new ProblemException(
                        ProblemType.CONFLICT, "the feed is followed already, or %d feeds are".formatted(MOST));
            }
            SettingOutbox.put(connection, feed.settingId(), Feed.SETTING, now, feed);
            return feed.id();
        });
    }

    /**
     * Changes how a feed is followed. It is polled anew at once, even if nothing is different.
     *
     * @param change makes the feed as it is to be from the feed as it is
     * @throws ProblemException if there is no such feed, or another one has its new address
     */
    public void change(UUID id, UnaryOperator<Feed> change) {
        Instant now = clock.instant();
        transactions.run(connection -> {
            Feed changed = change.apply(locked(connection, id));
            boolean taken = !Sql.list(
                            connection,
                            OTHER_WITH_URL,
                            parameters -> parameters.text(changed.url()).uuid(id),
                            FeedStore::id)
                    .isEmpty();
            if (taken) {
                throw new ProblemException(ProblemType.CONFLICT, "another feed has this address");
            }
            Sql.update(
                    connection,
                    CHANGE,
                    parameters -> bind(parameters, changed).time(now).uuid(id));
            SettingOutbox.put(connection, changed.settingId(), Feed.SETTING, now, changed);
            return id;
        });
    }

    /** Follows a feed no longer; its articles stay. */
    public void delete(UUID id) {
        Instant now = clock.instant();
        transactions.run(connection -> {
            Feed feed = locked(connection, id);
            Sql.list(connection, DELETE, parameters -> parameters.uuid(id), FeedStore::id);
            SettingOutbox.put(connection, feed.settingId(), Feed.SETTING, now, null);
            return id;
        });
    }

    private static Feed locked(Connection connection, UUID id) throws SQLException {
        Optional<Feed> feed = Sql.list(connection, LOCK, parameters -> parameters.uuid(id), FeedStore::feed).stream()
                .findFirst();
        return feed.orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND, "there is no feed %s".formatted(id)));
    }

    private static Parameters bind(Parameters parameters, Feed feed) throws SQLException {
        return parameters
                .text(feed.url())
                .text(feed.title())
                .text(feed.source())
                .texts(feed.tags())
                .flag(feed.active())
                .texts(feed.include())
                .texts(feed.exclude())
                .flag(feed.pages())
                .number(feed.intervalMinutes());
    }

    private static UUID id(ResultSet row) throws SQLException {
        return row.getObject("id", UUID.class);
    }

    private static Feed feed(ResultSet row) throws SQLException {
        return new Feed(
                id(row),
                row.getString("url"),
                row.getString("title"),
                row.getString("source"),
                texts(row, "tags"),
                row.getBoolean("active"),
                texts(row, "include"),
                texts(row, "exclude"),
                row.getBoolean("pages"),
                row.getObject("interval_minutes", Integer.class));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
