package org.watchline.gateway.webhook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.watchline.gateway.command.StoreClient;
import org.watchline.gateway.corpus.webhook.StoredDelivery;
import org.watchline.gateway.corpus.webhook.StoredWebhook;
import org.watchline.gateway.corpus.webhook.WebhookReader;
import org.watchline.gateway.problem.ProblemException;
import org.watchline.gateway.problem.ProblemType;
import org.watchline.gateway.query.Cursor;
import org.watchline.gateway.query.Uuids;

/** Webhooks of watch lists. */
@ApplicationScoped
public class Webhooks {

    private static final String COMMANDS = "/internal/webhooks/";

    private final WebhookReader reader;
    private final StoreClient store;

    Webhooks(WebhookReader reader, StoreClient store) {
        this.reader = reader;
        this.store = store;
    }

    /**
     * All of them.
     *
     * @param watchlist null for those of all watch lists
     */
    public List<StoredWebhook> all(@Nullable UUID watchlist) {
        return reader.all(watchlist);
    }

    /**
     * One of them.
     *
     * @throws ProblemException if there is none
     */
    public StoredWebhook one(String id) {
        return Uuids.parse(id)
                .flatMap(reader::one)
                .orElseThrow(() -> new ProblemException(
                        ProblemType.WEBHOOK_NOT_FOUND, "There is no webhook with the id %s.".formatted(id)));
    }

    /** Adds one, and tells its secret for the only time. */
    public CreatedWebhook create(ObjectNode change) {
        JsonNode created = store.post("/internal/webhooks", change);
        return new CreatedWebhook(
                one(created.path("id").asText()), created.path("secret").asText());
    }

    /** Gives it another address, or switches it on or off. */
    public StoredWebhook change(String id, ObjectNode change) {
        store.send("PATCH", COMMANDS + one(id).id(), change);
        return one(id);
    }

    /**
     * Forgets it with its log.
     *
     * @param change {@code author}
     */
    public void delete(String id, ObjectNode change) {
        store.send("DELETE", COMMANDS + one(id).id(), change);
    }

    /** Sends a message that means nothing. */
    public BegunDelivery test(String id) {
        JsonNode begun = store.send("POST", COMMANDS + one(id).id() + "/test", null);
        return new BegunDelivery(UUID.fromString(begun.path("id").asText()));
    }

    /** Sends a message again. */
    public BegunDelivery redeliver(String id, String delivery) {
        UUID known = Uuids.parse(delivery)
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND, "There is no such delivery."));
        store.send("POST", COMMANDS + one(id).id() + "/deliveries/" + known + "/redeliver", null);
        return new BegunDelivery(known);
    }

    /** The log, the latest first. */
    public DeliveryPage deliveries(String id, @Nullable String cursor, int limit) {
        UUID webhook = one(id).id();
        String list = "deliveries " + webhook;
        long before = cursor == null ? Long.MAX_VALUE : place(list, cursor);
        List<StoredDelivery> found = reader.deliveries(webhook, before, limit + 1);
        if (found.size() <= limit) {
            return new DeliveryPage(found, null);
        }
        List<StoredDelivery> page = found.subList(0, limit);
        return new DeliveryPage(
                page,
                Cursor.write(list, List.of(Long.toString(page.get(limit - 1).seq()))));
    }

    private static long place(String list, String cursor) {
        try {
            return Long.parseLong(Cursor.read(list, cursor, 1).get(0));
        } catch (NumberFormatException e) {
            throw Cursor.foreign(e);
        }
    }
}
