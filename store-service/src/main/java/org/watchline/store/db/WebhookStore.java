package org.watchline.store.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.watchline.store.command.ProblemException;
import org.watchline.store.command.ProblemType;
import org.watchline.store.webhook.SigningSecret;

/** Tables {@code webhook} and {@code webhook_delivery}, as people change them. */
@ApplicationScoped
public class WebhookStore {

    /** Each is asked about every article that comes in. */
    private static final int MOST = 200;

    private static final String INSERT = """
            insert into store.webhook (id, watchlist, url, secret, active, author, created_at, changed_at)
            select ?, l.id, ?, ?, true, ?, n.now, n.now
            from store.watchlist l
            cross join (select ?::timestamptz as now) as n
            where l.id = ? and (select count(*) from store.webhook) < ?
            returning id""";

    private static final String CHANGE = """
            update store.webhook set
              url = coalesce(?, url),
              active = coalesce(?, active),
              inactive_reason = case when ?::boolean is null then inactive_reason end,
              failing_since = case when ? then null else failing_since end,
              changed_at = ?
            where id = ?
            returning id""";

    private static final String DELETE = "delete from store.webhook where id = ? returning id";

    private static final String TEST = """
            insert into store.webhook_delivery (webhook, type, body, created_at, due_at)
            select w.id, 'test',
              jsonb_build_object('type', 'test', 'timestamp', store.iso(n.now), 'data',
                jsonb_build_object('watchlist', jsonb_build_object('id', l.id, 'name', l.name)))::text,
              n.now, n.now
            from store.webhook w
            join store.watchlist l on l.id = w.watchlist
            cross join (select ?::timestamptz as now) as n
            where w.id = ? and w.active
            returning id""";

    /** A delivery that somebody is sending at the moment is left to them. */
    private static final String REDELIVER = """
            update store.webhook_delivery
            set state = 'pending', due_at = ?, tries = 0, finished_at = null
            where id = ? and webhook = ? and body is not null and lease is null
            returning id""";

    private final Transactions transactions;
    private final Clock clock;

    WebhookStore(Transactions transactions, Clock clock) {
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Adds a webhook and returns its id. */
    public UUID create(UUID watchlist, String url, SigningSecret secret, String author) {
        UUID id = UUID.randomUUID();
        List<UUID> created = returning(
                INSERT,
                parameters -> parameters
                        .uuid(id)
                        .text(url)
                        .bytes(secret.key())
                        .text(author)
                        .time(clock.instant())
                        .uuid(watchlist)
                        .number(MOST));
        if (created.isEmpty()) {
            throw new ProblemException(
                    ProblemType.CONFLICT,
                    "there is no watch list %s, or there are %d webhooks already".formatted(watchlist, MOST));
        }
        return id;
    }

    /** Changes what is given. Switching a webhook on forgets why it was switched off. */
    public void change(UUID id, @Nullable String url, @Nullable Boolean active) {
        require(
                id,
                returning(
                        CHANGE,
                        parameters -> parameters
                                .text(url)
                                .flag(active)
                                .flag(active)
                                .flag(active)
                                .time(clock.instant())
                                .uuid(id)));
    }

    /** Removes a webhook with its log. */
    public void delete(UUID id) {
        require(id, returning(DELETE, parameters -> parameters.uuid(id)));
    }

    /** Queues a message that means nothing, and returns its id. */
    public UUID test(UUID id) {
        return returning(TEST, parameters -> parameters.time(clock.instant()).uuid(id)).stream()
                .findFirst()
                .orElseThrow(() -> new ProblemException(
                        ProblemType.CONFLICT, "there is no webhook %s that is switched on".formatted(id)));
    }

    /** Queues a delivery once more, under its id. */
    public void redeliver(UUID webhook, UUID delivery) {
        List<UUID> queued = returning(
                REDELIVER,
                parameters -> parameters.time(clock.instant()).uuid(delivery).uuid(webhook));
        if (queued.isEmpty()) {
            throw new ProblemException(
                    ProblemType.CONFLICT,
                    "there is no delivery %s of this webhook that can be sent again now".formatted(delivery));
        }
    }

    private List<UUID> returning(String sql, Sql.Binder binder) {
        return transactions.run(
                connection -> Sql.list(connection, sql, binder, row -> row.getObject("id", UUID.class)));
    }

    private static void require(UUID id, List<UUID> touched) {
        if (touched.isEmpty()) {
            throw new ProblemException(ProblemType.NOT_FOUND, "there is no webhook %s".formatted(id));
        }
    }
}
