package org.watchline.local.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.watchline.embedded.FreePorts;
import org.watchline.local.stack.Installation;
import picocli.CommandLine;

class LauncherTest {

    @TempDir
    Path home;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "fly",
                "feed",
                "search",
                "up --port abc",
                "logs one two",
                "dlq",
                "dlq replay",
                "dlq purge 1",
                "keys",
                "keys create --name N",
                "keys create --name N --scope fly",
                "keys create --name N --scope read --expires soon",
                "keys revoke",
                "backup",
                "backup . --keep 0",
                "backup new.zip --keep 2",
                "restore",
                "restore x.zip --takedowns a --no-takedowns",
                "replay",
                "replay --all --query x",
                "runs",
                "runs diff a"
            })
    void answersWrongUsageWithTwo(String line) {
        assertThat(run(line)).isEqualTo(ExitStatus.USAGE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--help",
                "help",
                "help feed",
                "up --help",
                "keys create --help",
                "dlq --help",
                "dlq replay --help",
                "replay --help",
                "runs --help",
                "--version"
            })
    void helpSucceeds(String line) {
        assertThat(run(line)).isEqualTo(ExitStatus.OK);
    }

    @Test
    void statusFailsAndSaysHowToStartWhenNothingRuns() {
        assertThat(run("status")).isEqualTo(ExitStatus.FAILED);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("./watchline up");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"keys list", "keys create --name N --scope read,submit --expires 90d", "keys revoke k7fqz2m4xw3a"
            })
    void keysAreThoseOfAStackThatRuns(String line) {
        assertThat(run(line)).isEqualTo(ExitStatus.FAILED);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("./watchline up", "docker compose exec");
    }

    @Test
    void backupFailsAndSaysWhereItLookedWhenThereIsNoData() {
        assertThat(run("backup " + home.resolve("backup.zip"))).isEqualTo(ExitStatus.FAILED);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("There is no data in " + home.resolve(".watchline"), "--data");
        assertThat(home).isEmptyDirectory();
    }

    @Test
    void downSucceedsWhenNothingRuns() {
        assertThat(run("down")).isEqualTo(ExitStatus.OK);
    }

    @Test
    void commandsSayHowToStartWhenNobodyAnswers() {
        // Given
        int port = FreePorts.one();

        // When, Then
        assertThat(run("feed --kafka 127.0.0.1:" + port + " article.json")).isEqualTo(ExitStatus.NOT_REACHABLE);
        assertThat(run("search --url http://127.0.0.1:" + port + " truce")).isEqualTo(ExitStatus.NOT_REACHABLE);
        assertThat(run("replay --all --url http://127.0.0.1:" + port)).isEqualTo(ExitStatus.NOT_REACHABLE);
        assertThat(run("runs list --url http://127.0.0.1:" + port)).isEqualTo(ExitStatus.NOT_REACHABLE);
        assertThat(err.toString(StandardCharsets.UTF_8).lines())
                .hasSize(4)
                .allMatch(line -> line.contains(Integer.toString(port)) && line.contains("./watchline up"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost:8080", "ftp://localhost", "http:///", "{"})
    void whatIsNoAddressOfAGatewayIsTold(String url) {
        // When, Then
        for (String command : new String[] {"search truce", "runs list", "dlq list", "replay --all"}) {
            assertThat(run(command + " --url " + url)).isEqualTo(ExitStatus.FAILED);
        }
        assertThat(err.toString(StandardCharsets.UTF_8).lines())
                .hasSize(4)
                .allMatch(line -> line.contains("is no address of a gateway"));
    }

    @Test
    void upNamesThePortThatIsTakenAndStartsNothing() throws IOException {
        // Given
        for (String service : new String[] {"ingest-service", "nlp-service", "store-service", "api-gateway"}) {
            Path application = Files.createDirectories(home.resolve(service).resolve("target/quarkus-app"));
            Files.createFile(application.resolve("quarkus-run.jar"));
        }
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {

            // When
            int status = run("up --port=" + other.getLocalPort());

            // Then
            assertThat(status).isEqualTo(ExitStatus.FAILED);
            assertThat(err.toString(StandardCharsets.UTF_8))
                    .contains(Integer.toString(other.getLocalPort()))
                    .contains("--port");
            assertThat(home.resolve(".watchline/stack.json")).doesNotExist();
        }
    }

    private int run(String line) {
        Terminal terminal = new Terminal(print(out), print(err), false);
        CommandLine commandLine = Launcher.commandLine(new Installation(home), terminal)
                .setOut(new PrintWriter(Writer.nullWriter()))
                .setErr(new PrintWriter(Writer.nullWriter()));
        return commandLine.execute(line.isEmpty() ? new String[0] : line.split(" ", -1));
    }

    private static PrintStream print(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
