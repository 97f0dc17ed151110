package org.watchline.local.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Random;
import java.util.UUID;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.watchline.contracts.topic.DeadLetterHeaders;
import org.watchline.contracts.topic.Topics;
import org.watchline.testkit.ContractAssertions;
import org.watchline.testkit.TopicProbe;

@ExtendWith(StackExtension.class)
class BadInputE2eIT {

    private static final String THREE_MEGABYTES = "war ".repeat(750_000);

    private GatewayClient gateway;
    private TopicProbe probe;

    @BeforeEach
    void connect(RunningStack stack) {
        gateway = stack.gateway();
        probe = new TopicProbe(stack.kafka());
    }

    @AfterEach
    void disconnect() {
        probe.close();
    }

    @ParameterizedTest
    @CsvSource({"{\"text\":,400", "'',400", "[],400", "{\"title\":\"no text\"},422", "{\"text\":\"   \"},422"})
    void unusableBodyIsAnsweredWithAProblem(String body, int status) {
        HttpResponse<String> answer = gateway.submit(body);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertProblem(answer);
    }

    @Test
    void textOfThreeMegabytesIsRefusedOverHttp() {
        HttpResponse<String> answer =
                gateway.submit(TestArticle.of(unique(), THREE_MEGABYTES).json());

        assertThat(answer.statusCode()).isIn(413, 422);
        assertProblem(answer);
        assertThat(answer.body()).contains("text");
    }

    @Test
    void textOfThreeMegabytesIsRejectedOverKafka() {
        RecordMetadata place = probe.send(
                Topics.SUBMITTED,
                null,
                TestArticle.of(unique(), THREE_MEGABYTES).bytes());

        assertThat(gateway.awaitStage(
                                "articles.submitted-%d-%d".formatted(place.partition(), place.offset()), "rejected")
                        .get("reason")
                        .asText())
                .contains("text");
    }

    @ParameterizedTest
    @ValueSource(strings = {Topics.SUBMITTED, Topics.INGESTED, Topics.BACKLOG, Topics.ENRICHED, Topics.STATUS})
    void randomBytesAreDeadLetteredWithTheirReasonAndTheNextArticlePasses(String topic) {
        // Given
        byte[] noise = new byte[2000];
        new Random(topic.hashCode()).nextBytes(noise);
        String key = unique();

        // When
        probe.send(topic, key, noise);

        // Then
        assertThat(ContractAssertions.header(
                        probe.await(Topics.deadLetterOf(topic), dead -> key.equals(dead.key())),
                        DeadLetterHeaders.REASON))
                .isNotBlank();
        assertThatTheNextArticlePasses();
    }

    @ParameterizedTest
    @ValueSource(strings = {Topics.STORED, Topics.SETTINGS, Topics.FEEDS, Topics.FETCH})
    void randomBytesOnATopicOfNoticesDisturbNobody(String topic) {
        probe.send(topic, unique(), new byte[] {1, 2, 3});

        assertThatTheNextArticlePasses();
    }

    private void assertThatTheNextArticlePasses() {
        String word = unique();
        String id = GatewayClient.tree(
                        gateway.submit(TestArticle.of(word, word).json()).body())
                .at("/0/id")
                .asText();
        gateway.awaitStage(id, "stored");
    }

    private static void assertProblem(HttpResponse<String> answer) {
        assertThat(answer.headers().firstValue("content-type").orElse("")).startsWith("application/problem+json");
        assertThat(GatewayClient.tree(answer.body()).get("title").asText()).isNotBlank();
        assertThat(GatewayClient.tree(answer.body()).get("status").asInt()).isEqualTo(answer.statusCode());
    }

    private static String unique() {
        return "w" + UUID.randomUUID().toString().replace("-", "");
    }
}
