package org.watchline.local.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A stack is backed up while articles come in, lost, and put back. */
class BackupE2eIT {

    private static final Path HOME = Path.of("../..").toAbsolutePath().normalize();
    private static final Path SCRIPT = HOME.resolve("watchline");
    private static final int BEFORE = 60;

    private final String word = "w" + UUID.randomUUID().toString().replace("-", "");

    @TempDir
    Path directory;

    private Path data;
    private Path backup;
    private RunningStack stack;

    @BeforeEach
    void start() throws IOException, InterruptedException {
        data = directory.resolve("data");
        backup = directory.resolve("backup.zip");
        stack = RunningStack.start(HOME, data);
        stack.feedSamples();
    }

    @AfterEach
    void stop() throws IOException {
        stack.close();
    }

    @Test
    void whatWasAcknowledgedBeforeTheBackupIsThereOnceAndTakedownsHold() throws IOException, InterruptedException {
        // Given
        int acknowledged = backUpWhileArticlesComeIn();
        String takenDown = takeDownTheFirst();
        Path journal = Files.copy(data.resolve("takedowns.jsonl"), directory.resolve("journal"));
        stack.close();
        assertDamageIsTold();

        // When
        CommandRun refused = restore(backup, "");
        CommandRun restored = restore(backup, "--takedowns " + journal);
        stack = RunningStack.start(HOME, data);

        // Then
        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.errors()).anyMatch(line -> line.contains("--takedowns"));
        assertThat(restored.status()).as("%s", restored).isZero();
        assertThat(stack.gateway().get("/api/v1/articles/" + takenDown).statusCode())
                .isIn(404, 410);
        try (SteadyFeed feed = new SteadyFeed(stack.kafka(), word)) {
            awaitTotal(total -> total >= BEFORE);
            assertThat(IntStream.range(0, BEFORE))
                    .allSatisfy(number -> assertThat(total(feed.title(number))).isEqualTo(1));
            feed.sendAgain(acknowledged);
            awaitTotal(total -> total >= acknowledged);
            assertThat(total(word)).isEqualTo(acknowledged);
        }
        assertThat(total("Taliban")).isPositive();
    }

    /** Returns how many articles the broker has acknowledged, until after the backup. */
    private int backUpWhileArticlesComeIn() throws IOException, InterruptedException {
        try (SteadyFeed feed = new SteadyFeed(stack.kafka(), word)) {
            feed.start();
            Awaitility.await().until(() -> feed.acknowledged() >= BEFORE);
            CommandRun written = CommandRun.of("backup " + backup, stack, directory);
            assertThat(written.status()).as("%s", written).isZero();
            assertThat(written.output()).anyMatch(line -> line.contains("the broker stood still for"));
            assertThat(CommandRun.of("backup " + backup, stack, directory).errors())
                    .anyMatch(line -> line.contains("is not overwritten"));
            assertThat(directory).isDirectoryNotContaining("glob:**.part");
            int end = feed.acknowledged() + 1;
            Awaitility.await().until(() -> feed.acknowledged() >= end);
            return feed.stop();
        }
    }

    private String takeDownTheFirst() {
        JsonNode hit = stack.gateway()
                .await(
                        "/api/v1/articles?limit=1&q=Taliban",
                        answer -> answer.at("/items/0/id").isTextual());
        String id = hit.at("/items/0/id").asText();
        assertThat(stack.gateway()
                        .delete(
                                "/api/v1/articles/" + id,
                                "{\"author\": \"Editor\", \"reason\": \"A court ordered it.\"}")
                        .statusCode())
                .isEqualTo(204);
        return id;
    }

    private void assertDamageIsTold() throws IOException, InterruptedException {
        byte[] bytes = Files.readAllBytes(backup);
        bytes[bytes.length / 2] ^= 0x55;
        Path damaged = Files.write(directory.resolve("damaged.zip"), bytes);

        CommandRun run = restore(damaged, "--no-takedowns");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.errors()).anyMatch(line -> line.contains("is damaged"));
        assertThat(data.resolve("postgres-18")).doesNotExist();
    }

    private CommandRun restore(Path file, String options) throws IOException, InterruptedException {
        return CommandRun.of("restore " + file + " " + options, SCRIPT, data, directory);
    }

    private void awaitTotal(IntPredicate wanted) {
        stack.gateway()
                .await(
                        "/api/v1/articles?limit=1&q=" + word,
                        answer -> wanted.test(answer.at("/total/value").asInt()));
    }

    private int total(String query) {
        return stack.gateway().search(query).at("/total/value").asInt();
    }
}
