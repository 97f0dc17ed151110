package org.watchline.ingest.feed.stream;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** One of several processes of the packaged service. Feeds are asked for under its name, and only when they changed. */
final class Replica implements AutoCloseable {

    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    private final Process process;

    private Replica(Process process) {
        this.process = process;
    }

    static Replica start(String name, String kafka, Path logs) throws IOException {
        File log = logs.resolve(name + ".log").toFile();
        List<String> command = List.of(
                JAVA,
                "-Xmx192m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dquarkus.http.port=0",
                "-Dkafka.bootstrap.servers=" + kafka,
                "-Dwatchline.ingest.fetch.allow-private-networks=true",
                "-Dwatchline.ingest.fetch.contact=" + name,
                "-Dwatchline.ingest.fetch.host-pause=20ms",
                "-Dwatchline.ingest.fetch.timeout=5m",
                "-Dwatchline.ingest.feeds.connections=8",
                "-Dwatchline.ingest.feeds.shortest-interval=1h",
                "-jar",
                "target/quarkus-app/quarkus-run.jar");
        return new Replica(new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log)
                .start());
    }

    /** Ends it as {@code kill -9} does. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
