package org.watchline.gateway.console.watchlist;

import java.util.List;
import org.watchline.gateway.corpus.webhook.StoredDelivery;
import org.watchline.gateway.corpus.webhook.StoredWebhook;

/**
 * A webhook as its watch list's page shows it.
 *
 * @param deliveries the latest ones
 */
record WebhookLine(StoredWebhook webhook, List<DeliveryLine> deliveries) {

    static WebhookLine of(StoredWebhook webhook, List<StoredDelivery> deliveries) {
        return new WebhookLine(
                webhook, deliveries.stream().map(DeliveryLine::new).toList());
    }
}
