package org.watchline.ingest.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/**
 * No file and no feed crashes the service, stops it for more than two seconds or takes more than 256 MB, which is all
 * that the program has that reads them here. For ten seconds in the build with always the same files; for longer, with
 * others each time, by {@code -Dwatchline.fuzz=10m}.
 */
class FileFuzzIT {

    private static final Duration SHORT = Duration.ofSeconds(10);
    private static final long SEED = 20_220_416;
    private static final Path FINDINGS = Path.of("target/fuzz");
    private static final String WANTED = System.getProperty("watchline.fuzz", "");

    @Test
    void noFileDoesHarm() throws IOException, InterruptedException {
        // Given
        Duration time = WANTED.isEmpty() ? SHORT : Duration.parse("PT" + WANTED);
        long seed = WANTED.isEmpty() ? SEED : System.nanoTime();

        // When
        Process fuzz = new ProcessBuilder(List.of(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-cp",
                        System.getProperty("java.class.path"),
                        FileFuzz.class.getName(),
                        Long.toString(time.toSeconds()),
                        Long.toString(seed),
                        FINDINGS.toString()))
                .redirectErrorStream(true)
                .start();
        String said = new String(fuzz.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        fuzz.waitFor(1, TimeUnit.MINUTES);

        // Then
        System.out.println(said);
        assertThat(fuzz.exitValue())
                .as("%s while at %s", said, Files.readString(FINDINGS.resolve(FileFuzz.CURRENT)))
                .isZero();
        assertThat(said).doesNotContain("FOUND").contains("0 faults");
    }
}
