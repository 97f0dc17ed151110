package org.watchline.gateway.console.watchlist;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.watchline.gateway.corpus.webhook.StoredDelivery;
import org.watchline.gateway.corpus.webhook.StoredWebhook;

/**
 * A webhook as its watch list's page shows it.
 *
 * @param deliveries the latest ones
 */
record WebhookLine(StoredWebhook webhook, List<StoredDelivery> deliveries) {

    /** How the last attempt at a delivery ended; null if there was none, or nobody knows. */
    public @Nullable String outcomeOf(StoredDelivery delivery) {
        if (delivery.attempts().isEmpty()) {
            return null;
        }
        StoredDelivery.Attempt last =
                delivery.attempts().get(delivery.attempts().size() - 1);
        return last.status() == null ? last.error() : "answered " + last.status();
    }
}
