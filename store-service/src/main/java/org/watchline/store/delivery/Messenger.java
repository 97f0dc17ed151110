package org.watchline.store.delivery;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.watchline.outbound.AddressCheck;
import org.watchline.outbound.Answer;
import org.watchline.outbound.Call;
import org.watchline.outbound.Limits;
import org.watchline.outbound.OutboundClient;
import org.watchline.outbound.RefusedAddressException;
import org.watchline.outbound.UnreachableException;
import org.watchline.store.StoreConfig;
import org.watchline.store.webhook.Delivery;
import org.watchline.store.webhook.Response;

/** Carries messages to their receivers, with the headers of the Standard Webhooks specification. */
@ApplicationScoped
class Messenger {

    /** What is kept of an answer. */
    private static final int ANSWER_BYTES = 500;

    private final OutboundClient client;
    private final Clock clock;

    Messenger(StoreConfig config, AddressCheck check, Clock clock) {
        Duration timeout = config.webhooks().timeout();
        this.client = new OutboundClient(check, new Limits(timeout, timeout, ANSWER_BYTES, 0), "Watchline-Webhooks/1");
        this.clock = clock;
    }

    Response send(Delivery delivery) {
        Instant start = clock.instant();
        String id = delivery.id().toString();
        Map<String, String> headers = Map.of(
                "Content-Type",
                "application/json",
                "webhook-id",
                id,
                "webhook-timestamp",
                Long.toString(start.getEpochSecond()),
                "webhook-signature",
                delivery.secret().sign(id, start, delivery.body()));
        try {
            Answer answer = client.send(
                    Call.post(delivery.url(), headers, delivery.body().getBytes(StandardCharsets.UTF_8)));
            return response(start, answer.status(), printable(answer.body()), null);
        } catch (RefusedAddressException | UnreachableException e) {
            return response(start, null, null, printable(e.getMessage()));
        }
    }

    private Response response(
            Instant start, @Nullable Integer status, @Nullable String answer, @Nullable String error) {
        return new Response(
                status, (int) Duration.between(start, clock.instant()).toMillis(), answer, error);
    }

    private static @Nullable String printable(byte[] answer) {
        return answer.length == 0 ? null : printable(new String(answer, StandardCharsets.UTF_8));
    }

    /** PostgreSQL's texts cannot hold U+0000. */
    private static String printable(@Nullable String text) {
        return String.valueOf(text).replace('\0', '\uFFFD');
    }

    @PreDestroy
    void close() {
        client.close();
    }
}
