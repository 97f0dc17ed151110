package org.watchline.gateway.corpus.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.watchline.gateway.corpus.Columns;
import org.watchline.gateway.corpus.Corpus;
import org.watchline.gateway.corpus.Sql;
import org.watchline.gateway.corpus.webhook.StoredDelivery.Attempt;

/** Reads webhooks and their log. */
@ApplicationScoped
public class WebhookReader {

    private static final String SELECT = """
            select webhook_id, watchlist_id, url, active, inactive_reason, author, created_at, changed_at,
              failing_since, pending
            from webhook""";

    private final Corpus corpus;

    WebhookReader(Corpus corpus) {
        this.corpus = corpus;
    }

    private record AttemptOf(UUID delivery, Attempt attempt) {}

    /**
     * Webhooks, the oldest first; store-service keeps them few.
     *
     * @param watchlist null for those of all watch lists
     */
    public List<StoredWebhook> all(@Nullable UUID watchlist) {
        Sql sql = Sql.of(SELECT);
        if (watchlist != null) {
            sql.add("where watchlist_id = ?", watchlist);
        }
        return corpus.list(sql.add("order by created_at, webhook_id"), WebhookReader::webhook);
    }

    /** One of them. */
    public Optional<StoredWebhook> one(UUID id) {
        return corpus.first(Sql.of(SELECT + " where webhook_id = ?", id), WebhookReader::webhook);
    }

    /**
     * Messages to a webhook, the latest first.
     *
     * @param before seq of the last one of the page before
     */
    public List<StoredDelivery> deliveries(UUID webhook, long before, int limit) {
        return corpus.atOneMoment(snapshot -> {
            List<StoredDelivery> page = snapshot.list(Sql.of("""
                    select delivery_id, seq, type, article_id, state, created_at, next_attempt_at, finished_at
                    from webhook_delivery where webhook_id = ? and seq < ?
                    order by seq desc limit ?""", webhook, before, limit), WebhookReader::delivery);
            String[] ids =
                    page.stream().map(delivery -> delivery.id().toString()).toArray(String[]::new);
            Map<UUID, List<Attempt>> attempts =
                    snapshot.list(Sql.of("""
                            select delivery_id, number, at, status, millis, answer, error
                            from webhook_attempt where delivery_id = any (?::uuid[])
                            order by number""", (Object) ids), WebhookReader::attempt).stream()
                            .collect(Collectors.groupingBy(
                                    AttemptOf::delivery, Collectors.mapping(AttemptOf::attempt, Collectors.toList())));
            return page.stream()
                    .map(delivery -> delivery.with(attempts.getOrDefault(delivery.id(), List.of())))
                    .toList();
        });
    }

    private static StoredWebhook webhook(ResultSet row) throws SQLException {
        return new StoredWebhook(
                Columns.id(row, "webhook_id"),
                Columns.id(row, "watchlist_id"),
                row.getString("url"),
                row.getBoolean("active"),
                row.getString("inactive_reason"),
                row.getString("author"),
                Columns.presentInstant(row, "created_at"),
                Columns.presentInstant(row, "changed_at"),
                Columns.instant(row, "failing_since"),
                row.getInt("pending"));
    }

    private static StoredDelivery delivery(ResultSet row) throws SQLException {
        return new StoredDelivery(
                Columns.id(row, "delivery_id"),
                row.getLong("seq"),
                row.getString("type"),
                row.getObject("article_id", UUID.class),
                row.getString("state"),
                Columns.presentInstant(row, "created_at"),
                Columns.instant(row, "next_attempt_at"),
                Columns.instant(row, "finished_at"),
                List.of());
    }

    private static AttemptOf attempt(ResultSet row) throws SQLException {
        return new AttemptOf(
                Columns.id(row, "delivery_id"),
                new Attempt(
                        row.getInt("number"),
                        Columns.presentInstant(row, "at"),
                        Columns.number(row, "status"),
                        Columns.number(row, "millis"),
                        row.getString("answer"),
                        row.getString("error")));
    }
}
