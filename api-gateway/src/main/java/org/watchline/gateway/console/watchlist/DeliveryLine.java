package org.watchline.gateway.console.watchlist;

import java.util.Objects;
import org.watchline.gateway.corpus.webhook.StoredDelivery;

/** A message to a webhook as its log shows it. */
record DeliveryLine(StoredDelivery delivery) {

    /** What was told. */
    public String what() {
        return switch (delivery.type()) {
            case "article.matched" -> "new article";
            case "article.removed" -> "article taken down";
            default -> delivery.type();
        };
    }

    public String state() {
        return switch (delivery.state()) {
            case "pending" -> "waiting";
            case "delivered" -> "received";
            case "failed" -> "given up";
            default -> delivery.state();
        };
    }

    /** How the last attempt ended. */
    public String outcome() {
        int tries = delivery.attempts().size();
        if (tries == 0) {
            return "none yet";
        }
        StoredDelivery.Attempt last = delivery.attempts().get(tries - 1);
        String end = last.status() == null
                ? Objects.requireNonNullElse(last.error(), "not known")
                : "answered " + last.status();
        return tries == 1 ? end : end + ", after " + tries + " attempts";
    }

    /** Whether it can be sent again: a cancelled one has lost its text, a waiting one is sent anyway. */
    public boolean isRepeatable() {
        return delivery.finishedAt() != null && !delivery.state().equals("cancelled");
    }
}
