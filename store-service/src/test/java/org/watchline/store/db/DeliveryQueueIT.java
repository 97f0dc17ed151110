package org.watchline.store.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.watchline.store.Database;
import org.watchline.store.webhook.Delivery;
import org.watchline.store.webhook.Response;
import org.watchline.store.webhook.SigningSecret;
import org.watchline.store.webhook.Verdict;
import org.watchline.testkit.DatabaseResource;
import org.watchline.testkit.KafkaResource;

@QuarkusTest
@TestProfile(DeliveryQueueIT.NobodySends.class)
@QuarkusTestResource(KafkaResource.class)
@QuarkusTestResource(DatabaseResource.class)
class DeliveryQueueIT {

    private static final int WEBHOOKS = 6;
    private static final int MESSAGES = 15;
    private static final int SENDERS = 4;
    private static final Duration LEASE = Duration.ofSeconds(60);
    private static final Response THANKS = new Response(204, 3, null, null);
    private static final Verdict DELIVERED = new Verdict(Verdict.State.DELIVERED, null, null);

    @Inject
    DeliveryQueue queue;

    @Inject
    WatchlistStore watchlists;

    @Inject
    WebhookStore webhooks;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String jdbcUrl;

    /** The service's own worker would take what the test wants to take. */
    public static final class NobodySends implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("watchline.store.webhooks.poll", "100h");
        }
    }

    @BeforeEach
    void forgetAll() throws SQLException {
        new Database(jdbcUrl, "watchline_writer").execute("delete from store.watchlist");
    }

    @Test
    void manySendersAtOnceSendEachDeliveryOnceAndThoseOfAWebhookInTheirOrder() throws Exception {
        // Given
        List<UUID> hooks = IntStream.range(0, WEBHOOKS).mapToObj(i -> hook()).toList();
        Map<UUID, List<UUID>> queued = hooks.stream()
                .collect(Collectors.toMap(
                        hook -> hook,
                        hook -> IntStream.range(0, MESSAGES)
                                .mapToObj(i -> webhooks.test(hook))
                                .toList()));
        ConcurrentLinkedQueue<Delivery> sent = new ConcurrentLinkedQueue<>();
        ExecutorService senders = Executors.newFixedThreadPool(SENDERS);

        // When
        Callable<Void> sender = () -> {
            while (sent.size() < WEBHOOKS * MESSAGES) {
                for (Delivery delivery : queue.claim(2, Instant.now(), LEASE)) {
                    sent.add(delivery);
                    queue.finish(delivery, THANKS, DELIVERED, Instant.now());
                }
            }
            return null;
        };
        List<Future<Void>> work = new ArrayList<>();
        for (int i = 0; i < SENDERS; i++) {
            work.add(senders.submit(sender));
        }
        for (Future<Void> each : work) {
            each.get();
        }
        senders.shutdown();

        // Then
        assertThat(sent).hasSize(WEBHOOKS * MESSAGES);
        queued.forEach((hook, ids) -> assertThat(
                        sent.stream().filter(delivery -> delivery.webhook().equals(hook)))
                .extracting(Delivery::id)
                .containsExactlyElementsOf(ids));
    }

    @Test
    void aSenderThatDiesAfterSendingLeavesTheDeliveryToAnotherOneUnderTheSameId() {
        // Given
        UUID queued = webhooks.test(hook());
        Instant now = Instant.now().plusSeconds(1);
        Delivery first = queue.claim(5, now, LEASE).get(0);

        // When
        List<Delivery> meanwhile = queue.claim(5, now.plus(LEASE).minusSeconds(1), LEASE);
        Delivery second = queue.claim(5, now.plus(LEASE), LEASE).get(0);

        // Then
        assertThat(meanwhile).isEmpty();
        assertThat(List.of(first.id(), second.id())).containsOnly(queued);
        assertThat(second.attempt()).isEqualTo(2);

        // When the first one was only slow
        queue.finish(first, new Response(500, 3, null, null), new Verdict(Verdict.State.FAILED, null, null), now);
        queue.finish(second, THANKS, DELIVERED, now);

        // Then
        assertThat(corpus().rows("select state, attempts from corpus.webhook_delivery where delivery_id = ?", queued))
                .containsExactly("delivered|2");
        assertThat(corpus().rows(
                                "select number, status from corpus.webhook_attempt where delivery_id = ? order by number",
                                queued))
                .containsExactly("1|500", "2|204");
    }

    @Test
    void articlesThatAreBeingFiledDoNotHoldUpWhatIsDue() throws SQLException {
        // Given
        UUID hook = hook();
        UUID queued = webhooks.test(hook);
        try (Connection filing = DriverManager.getConnection(jdbcUrl, "watchline_writer", "");
                PreparedStatement alert = filing.prepareStatement(
                        "insert into store.webhook_delivery (webhook, type, body, created_at, due_at)"
                                + " values (?, 'article.matched', '{}', now(), now())")) {
            filing.setAutoCommit(false);
            alert.setObject(1, hook);
            alert.executeUpdate();

            // When
            List<Delivery> due = queue.claim(5, Instant.now().plusSeconds(1), LEASE);

            // Then
            assertThat(due).extracting(Delivery::id).containsExactly(queued);
            filing.rollback();
        }
    }

    @Test
    void whatFailedWaitsForItsTime() {
        // Given
        webhooks.test(hook());
        Instant now = Instant.now().plusSeconds(1);
        Delivery delivery = queue.claim(5, now, LEASE).get(0);

        // When
        queue.finish(
                delivery,
                new Response(null, 3, null, "refused"),
                new Verdict(Verdict.State.PENDING, now.plusSeconds(30), null),
                now);

        // Then
        assertThat(queue.claim(5, now.plusSeconds(29), LEASE)).isEmpty();
        assertThat(queue.claim(5, now.plusSeconds(30), LEASE))
                .extracting(Delivery::id, Delivery::tries)
                .containsExactly(tuple(delivery.id(), 2));
    }

    @Test
    void finishedDeliveriesAreForgottenInTime() {
        // Given
        UUID pending = hook();
        UUID queued = webhooks.test(pending);
        Instant now = Instant.now().plusSeconds(1);
        queue.finish(queue.claim(5, now, LEASE).get(0), THANKS, DELIVERED, now);
        UUID waiting = webhooks.test(pending);

        // When
        queue.forgetFinishedBefore(now);
        assertThat(log()).containsExactly(queued.toString(), waiting.toString());
        queue.forgetFinishedBefore(now.plusSeconds(1));

        // Then
        assertThat(log()).containsExactly(waiting.toString());
    }

    private List<String> log() {
        return corpus().rows("select delivery_id from corpus.webhook_delivery order by seq");
    }

    private Database corpus() {
        return Database.asReader(jdbcUrl);
    }

    private UUID hook() {
        UUID list = watchlists.create("All", new WatchlistStore.SavedSearch("{}", "{}"), "Desk");
        return webhooks.create(list, "http://127.0.0.1:9/", SigningSecret.random(new SecureRandom()), "Desk");
    }
}
