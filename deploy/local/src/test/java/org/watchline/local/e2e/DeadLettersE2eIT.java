package org.watchline.local.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.watchline.contracts.codec.ContractCodec;
import org.watchline.contracts.status.ArticleStatus;
import org.watchline.contracts.status.Stage;
import org.watchline.contracts.topic.Topics;
import org.watchline.testkit.TopicProbe;

@ExtendWith(StackExtension.class)
class DeadLettersE2eIT {

    private static final String LETTERS = "/api/v1/deadletters?limit=100&topic=";

    @TempDir
    Path directory;

    private RunningStack stack;
    private GatewayClient gateway;
    private TopicProbe probe;

    @BeforeEach
    void connect(RunningStack running) {
        stack = running;
        gateway = running.gateway();
        probe = new TopicProbe(running.kafka());
    }

    @AfterEach
    void disconnect() {
        probe.close();
    }

    @Test
    void aPoisonedSubmissionDiesAgainAndAgainAndIsThenLeftAlone() throws Exception {
        // Given
        RecordMetadata place = probe.send(Topics.SUBMITTED, unique(), new byte[] {1, 2, 3});
        String submission = "articles.submitted-%d-%d".formatted(place.partition(), place.offset());
        gateway.awaitStage(submission, "rejected");

        // When, then
        for (int replays = 0; replays < 3; replays++) {
            long letter = letter(submission, replays + 1);
            assertThat(run("dlq list --state any").output()).anyMatch(line -> line.contains(" " + letter + "  "));
            assertThat(run("dlq replay " + letter).status()).isZero();
        }
        JsonNode last = gateway.json("/api/v1/deadletters/" + letter(submission, 4));
        assertThat(last.path("replays").asInt()).isEqualTo(3);
        assertThat(last.path("replayOf").asLong()).isPositive();
        CommandRun refused = run("dlq replay " + last.path("id").asLong());
        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.errors()).anyMatch(line -> line.contains("replayed too often"));

        // When
        assertThat(run("dlq purge %d --reason noise".formatted(last.path("id").asLong()))
                        .status())
                .isZero();

        // Then
        assertThat(run("dlq show " + last.path("id").asLong()).output()).anyMatch(line -> line.contains("purged"));
        JsonNode status = gateway.json("/api/v1/articles/" + submission + "/status");
        assertThat(status.path("stage").asText()).isEqualTo("rejected");
        assertThat(status.path("attempt").asInt()).isEqualTo(4);
    }

    @Test
    void anArticleWhoseCauseOfDeathIsGoneIsStoredAndItsStatusIsTrueAllTheWay() throws Exception {
        // Given: as a stage leaves it that had a fault
        String word = unique();
        String submission = "s-" + word;
        probe.send(
                Topics.deadLetterOf(Topics.SUBMITTED),
                null,
                TestArticle.of(word, word + " was seen in Khost.").bytes(),
                Map.of(
                        "watchline-submission-id", bytes(submission),
                        "dead-letter-reason", bytes("could not be examined: OutOfMemoryError"),
                        "dead-letter-stage", bytes("ingest-service"),
                        "dead-letter-timestamp", bytes("2022-04-19T09:45:00Z")));
        probe.send(
                Topics.STATUS,
                submission,
                ContractCodec.write(new ArticleStatus(
                        submission, null, 1, Stage.FAILED, Instant.parse("2022-04-19T09:45:01Z"), "a fault of ours")));
        gateway.awaitStage(submission, "failed");

        // When
        assertThat(run("dlq replay " + letter(submission, 1)).status()).isZero();

        // Then
        JsonNode status = gateway.awaitStage(submission, "stored");
        assertThat(status.path("attempt").asInt()).isEqualTo(2);
        assertThat(status.path("history").findValuesAsText("stage"))
                .containsExactly("failed", "submitted", "ingested", "enriched", "stored");
        JsonNode article = gateway.await(
                "/api/v1/articles?q=" + word, answer -> answer.at("/items/0/id").isTextual());
        assertThat(gateway.json("/api/v1/articles/" + article.at("/items/0/id").asText())
                        .path("ingestedAt")
                        .asText())
                .isEqualTo("2022-04-19T09:45:00Z");
    }

    @Test
    void statusShowsStagesThroughputAndDeadLetters() throws Exception {
        gateway.await("/api/v1/pipeline", pipeline -> pipeline.path("stages").size() == 8);

        assertThat(run("status ").output())
                .anyMatch(line -> line.startsWith("tag ") && line.contains("nlp-service"))
                .anyMatch(line -> line.startsWith("Stored: "))
                .anyMatch(line -> line.startsWith("Errors: "))
                .anyMatch(line -> line.startsWith("Dead letters: "));
    }

    @Test
    void wrongUsageIsToldFromWhatIsRefused() throws Exception {
        assertThat(run("dlq replay ").status()).isEqualTo(2);
        assertThat(run("dlq purge 1").status()).isEqualTo(2);
        assertThat(run("dlq show 999999999").status()).isEqualTo(1);
    }

    private long letter(String submission, int attempt) {
        JsonNode page = gateway.await(LETTERS + Topics.SUBMITTED, answer -> find(answer, submission, attempt) > 0);
        return find(page, submission, attempt);
    }

    private static long find(JsonNode page, String submission, int attempt) {
        for (JsonNode letter : page.path("items")) {
            if (letter.path("submissionId").asText().equals(submission)
                    && letter.path("attempt").asInt() == attempt) {
                return letter.path("id").asLong();
            }
        }
        return 0;
    }

    private CommandRun run(String command) throws IOException, InterruptedException {
        return CommandRun.of(command, stack, directory);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String unique() {
        return "w" + UUID.randomUUID().toString().replace("-", "");
    }
}
