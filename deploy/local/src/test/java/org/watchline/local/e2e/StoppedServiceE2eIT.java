package org.watchline.local.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.watchline.local.stack.ProcessName;
import org.watchline.testkit.TopicProbe;

/** A service that is asked to end (SIGTERM) finishes what it has begun and takes nothing new. */
@ExtendWith(StackExtension.class)
class StoppedServiceE2eIT {

    private static final int ARTICLES = 200;

    /** What takes longer than the wait of an orderly end, on a busy machine, is done again; all else is not. */
    private static final int AGAIN = 10;

    @ParameterizedTest
    @EnumSource(names = {"INGEST_SERVICE", "NLP_SERVICE", "STORE_SERVICE"})
    void workersCommitWhatTheyHaveDoneSoThatItIsNotDoneAgain(ProcessName worker, RunningStack stack) {
        // Given
        String word = "w" + UUID.randomUUID().toString().replace("-", "");
        try (TopicProbe probe = new TopicProbe(stack.kafka())) {

            // When
            for (int i = 0; i < ARTICLES; i++) {
                if (i == ARTICLES / 2) {
                    stack.stop(worker);
                }
                probe.send(
                        "articles.submitted",
                        null,
                        TestArticle.of(word + i, word + " number " + i).bytes());
            }
            stack.gateway()
                    .await(
                            "/api/v1/articles?limit=1&q=" + word,
                            answer -> answer.at("/total/value").asInt() >= ARTICLES);

            // Then
            List<String> tagged = keysOf(word, probe.read("articles.enriched"));
            assertThat(keysOf(word, probe.read("articles.ingested"))).hasSizeBetween(ARTICLES, ARTICLES + AGAIN);
            assertThat(tagged).hasSizeBetween(ARTICLES, ARTICLES + AGAIN);
            probe.await("articles.stored", ARTICLES, record -> tagged.contains(record.key()));
            assertThat(probe.read("articles.stored").stream()
                            .map(ConsumerRecord::key)
                            .filter(tagged::contains))
                    .hasSizeBetween(ARTICLES, ARTICLES + AGAIN);
        }
    }

    @Test
    void aRequestThatHasBegunIsAnswered(RunningStack stack) throws IOException {
        // Given
        URI gateway = URI.create(stack.page("/"));
        byte[] article = TestArticle.of("stopped", "Two policemen were wounded near Tank.")
                .bytes();
        int half = article.length / 2;
        try (Socket client = new Socket(InetAddress.getLoopbackAddress(), gateway.getPort())) {
            OutputStream request = client.getOutputStream();
            request.write("""
                    POST /api/v1/articles HTTP/1.1\r
                    Host: localhost\r
                    Content-Type: application/json\r
                    Content-Length: %d\r
                    \r
                    """.formatted(article.length).getBytes(StandardCharsets.US_ASCII));
            request.write(article, 0, half);
            request.flush();
            awaitRequestsInWork(stack, 2);

            // When
            stack.stop(ProcessName.API_GATEWAY);
            request.write(article, half, article.length - half);
            request.flush();

            // Then
            String status = new BufferedReader(
                            new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII))
                    .readLine();
            assertThat(status).startsWith("HTTP/1.1 202");
        }
        stack.gateway().await("/api/v1/articles?limit=1", answer -> answer.has("items"));
    }

    /** Asking for the number is one of them. */
    private static void awaitRequestsInWork(RunningStack stack, int wanted) {
        Pattern gauge = Pattern.compile("^http_server_active_requests\\{.*} ([0-9.]+)$", Pattern.MULTILINE);
        Awaitility.await("requests in work")
                .during(Duration.ofMillis(500))
                .atMost(Duration.ofSeconds(30))
                .until(() -> gauge.matcher(stack.metrics(ProcessName.API_GATEWAY))
                                .results()
                                .mapToDouble(found -> Double.parseDouble(found.group(1)))
                                .sum()
                        >= wanted);
    }

    private static List<String> keysOf(String word, List<ConsumerRecord<String, byte[]>> records) {
        return records.stream()
                .filter(record -> new String(record.value(), StandardCharsets.UTF_8).contains(word))
                .map(ConsumerRecord::key)
                .toList();
    }
}
