package org.watchline.store.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.watchline.store.webhook.Delivery;
import org.watchline.store.webhook.Response;
import org.watchline.store.webhook.SigningSecret;
import org.watchline.store.webhook.Verdict;

/**
 * Hands deliveries to senders, each to one of them at a time, however many there are. Of every webhook only the first
 * unfinished delivery is handed out, so that its receiver gets them in their order.
 */
@ApplicationScoped
public class DeliveryQueue {

    /**
     * The inner query may see a delivery that another sender has just taken or finished; the conditions of the update
     * are examined on the row as it is then. Webhooks are locked as weakly as they can be: filing an article refers to
     * them, and they would be skipped for as long as articles come in.
     */
    private static final String CLAIM = """
            with next as (
              select d.id
              from store.webhook w
              cross join lateral (
                select head.id, head.due_at, head.leased_until
                from store.webhook_delivery head
                where head.webhook = w.id and head.state = 'pending'
                order by head.seq limit 1) as d
              where w.active and d.due_at <= ? and (d.leased_until is null or d.leased_until <= ?)
              order by d.due_at
              limit ?
              for no key update of w skip locked),
            claimed as (
              update store.webhook_delivery d
              set lease = gen_random_uuid(), leased_until = ?, attempts = d.attempts + 1, tries = d.tries + 1
              from next
              where d.id = next.id and d.state = 'pending' and d.due_at <= ?
                and (d.leased_until is null or d.leased_until <= ?)
              returning d.id, d.webhook, d.lease, d.attempts, d.tries, d.body),
            noted as (
              insert into store.webhook_attempt (delivery, number, at) select id, attempts, ? from claimed)
            select claimed.*, w.url, w.secret, w.failing_since
            from claimed join store.webhook w on w.id = claimed.webhook""";

    private static final String FINISH = """
            update store.webhook_delivery
            set state = ?, due_at = coalesce(?, due_at), lease = null, leased_until = null, finished_at = ?
            where id = ? and lease = ?
            returning webhook""";

    private static final String NOTE = """
            update store.webhook_attempt set status = ?, millis = ?, answer = ?, error = ?
            where delivery = ? and number = ?""";

    private static final String JUDGE = """
            update store.webhook
            set failing_since = case when ? then null else coalesce(failing_since, ?) end,
              active = active and ?::text is null,
              inactive_reason = coalesce(?, inactive_reason)
            where id = ?""";

    private static final String FORGET = "delete from store.webhook_delivery where finished_at < ?";

    private final Transactions transactions;

    DeliveryQueue(Transactions transactions) {
        this.transactions = transactions;
    }

    /**
     * Takes deliveries that are due.
     *
     * @param most of as many webhooks
     * @param lease how long nobody else may take them; what is not finished by then is handed out again
     */
    public List<Delivery> claim(int most, Instant now, Duration lease) {
        return transactions.run(connection -> Sql.list(
                connection,
                CLAIM,
                parameters -> parameters
                        .time(now)
                        .time(now)
                        .number(most)
                        .time(now.plus(lease))
                        .time(now)
                        .time(now)
                        .time(now),
                DeliveryQueue::delivery));
    }

    /** Keeps how an attempt ended and what follows; nothing but the attempt if somebody else has taken over. */
    public void finish(Delivery delivery, Response response, Verdict verdict, Instant now) {
        transactions.run(connection -> {
            note(connection, delivery, response);
            List<UUID> own = Sql.list(
                    connection,
                    FINISH,
                    parameters -> parameters
                            .text(verdict.state().name().toLowerCase(Locale.ROOT))
                            .time(verdict.again())
                            .time(verdict.again() == null ? now : null)
                            .uuid(delivery.id())
                            .uuid(delivery.lease()),
                    row -> row.getObject("webhook", UUID.class));
            Sql.batch(
                    connection,
                    JUDGE,
                    own,
                    (parameters, webhook) -> parameters
                            .flag(response.arrived())
                            .time(now)
                            .text(verdict.switchOff())
                            .text(verdict.switchOff())
                            .uuid(webhook));
            return own.size();
        });
    }

    /** Forgets deliveries that were finished before. */
    public void forgetFinishedBefore(Instant moment) {
        transactions.run(connection -> {
            Sql.update(connection, FORGET, parameters -> parameters.time(moment));
            return true;
        });
    }

    private static void note(Connection connection, Delivery delivery, Response response) throws SQLException {
        Sql.update(
                connection,
                NOTE,
                parameters -> parameters
                        .number(response.status())
                        .number(response.millis())
                        .text(response.answer())
                        .text(response.error())
                        .uuid(delivery.id())
                        .number(delivery.attempt()));
    }

    private static Delivery delivery(ResultSet row) throws SQLException {
        OffsetDateTime failing = row.getObject("failing_since", OffsetDateTime.class);
        return new Delivery(
                row.getObject("id", UUID.class),
                row.getObject("webhook", UUID.class),
                row.getObject("lease", UUID.class),
                row.getInt("attempts"),
                row.getInt("tries"),
                URI.create(row.getString("url")),
                SigningSecret.of(row.getBytes("secret")),
                row.getString("body"),
                failing == null ? null : failing.toInstant());
    }
}
