package org.watchline.local.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.watchline.local.stack.ProcessName;

/** The engine learns a name; what is stored profits from it when somebody says so. */
@ExtendWith(StackExtension.class)
class ReplayE2eIT {

    private static final int ARTICLES = 150;
    private static final int INCOMING = 20;
    private static final String NAME = "Kalimullah Jandarzai";
    private static final String ENTITY = "kalimullah-jandarzai";
    private static final String LEARNT = ENTITY + "\tPERSON\tcommander\t" + NAME + "\t\t\t\t\ttest";

    private final String word = "w" + UUID.randomUUID().toString().replace("-", "");

    @TempDir
    Path directory;

    private RunningStack stack;
    private GatewayClient gateway;
    private Path people;
    private String before;

    @BeforeEach
    void remember(RunningStack running) throws IOException {
        stack = running;
        gateway = running.gateway();
        people = running.knowledge("people.tsv");
        before = Files.readString(people);
    }

    @AfterEach
    void unlearn() throws IOException {
        Files.writeString(people, before);
        stack.kill(ProcessName.NLP_SERVICE);
        gateway.delete("/api/v1/runs/promoted", "{\"author\": \"Test\", \"reason\": \"over\"}");
    }

    @Test
    void storedArticlesProfitFromANewNameWhenItsRunIsPromoted() throws IOException, InterruptedException {
        // Given
        List<String> stored = submit(0, ARTICLES);
        stored.forEach(id -> gateway.awaitStage(id, "stored"));
        String old = runOf(stored.get(0));
        learn();

        // When
        CompletableFuture<CommandRun> replay =
                CompletableFuture.supplyAsync(() -> run("replay --all --wait --reason Learnt"));
        gateway.await("/api/v1/replays", list -> list.at("/items/0/stored").asInt() > 0);
        stack.kill(ProcessName.STORE_SERVICE);
        List<String> incoming = submit(ARTICLES, INCOMING);
        incoming.forEach(id -> gateway.awaitStage(id, "stored"));
        CommandRun done = replay.join();

        // Then
        JsonNode told = gateway.json("/api/v1/replays").at("/items/0");
        assertThat(done.status()).as(done + " " + told).isZero();
        assertThat(told.path("state").asText()).isEqualTo("done");
        assertThat(told.path("stored").asInt())
                .isGreaterThanOrEqualTo(ARTICLES)
                .isEqualTo(told.path("selected").asInt());
        String learnt = runOf(incoming.get(0));
        assertThat(learnt).isNotEqualTo(old);
        assertThat(stored).allSatisfy(id -> assertThat(runOf(id)).isEqualTo(old));
        assertThat(naming()).isEqualTo(INCOMING);
        assertThat(run("runs diff --limit 2 " + old + " " + learnt).output())
                .anyMatch(line -> line.contains("changed") && line.contains("“" + NAME + "” PERSON " + ENTITY));

        // When
        run("runs promote --reason Better " + learnt);

        // Then
        assertThat(stored).allSatisfy(id -> assertThat(runOf(id)).isEqualTo(learnt));
        awaitNaming(ARTICLES + INCOMING);

        // When
        run("runs rollback --reason Worse");

        // Then
        assertThat(stored).allSatisfy(id -> assertThat(runOf(id)).isEqualTo(old));
        awaitNaming(INCOMING);
    }

    private void learn() throws IOException {
        List<String> lines = new ArrayList<>(before.lines().toList());
        int place = 0;
        while (lines.get(place).startsWith("#")
                || lines.get(place).startsWith("id\t")
                || lines.get(place).compareTo(LEARNT) < 0) {
            place++;
        }
        lines.add(place, LEARNT);
        Files.write(people, lines);
        stack.kill(ProcessName.NLP_SERVICE);
    }

    private List<String> submit(int first, int count) {
        List<String> ids = new ArrayList<>();
        for (int i = first; i < first + count; i++) {
            TestArticle article = TestArticle.of(
                    word + i, NAME + " of the TTP spoke in Khost on Friday. " + word + " number " + i + ".");
            ids.add(GatewayClient.tree(gateway.submit(article.json()).body())
                    .at("/0/id")
                    .asText());
        }
        return ids;
    }

    private String runOf(String id) {
        return gateway.json("/api/v1/articles/" + id).path("run").asText();
    }

    private int naming() {
        return gateway.json("/api/v1/articles?limit=1&entity=" + ENTITY)
                .at("/total/value")
                .asInt();
    }

    private void awaitNaming(int articles) {
        gateway.await(
                "/api/v1/articles?limit=1&entity=" + ENTITY,
                answer -> answer.at("/total/value").asInt() == articles);
        gateway.await(
                "/api/v1/entities/" + ENTITY, entity -> entity.path("articles").asInt() == articles);
        gateway.await("/api/v1/runs", runs -> !runs.has("following"));
    }

    private CommandRun run(String command) {
        try {
            return CommandRun.of(command, stack, directory);
        } catch (IOException e) {
            throw new IllegalStateException(command, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(command, e);
        }
    }
}
