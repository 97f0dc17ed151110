package org.watchline.ingest.document;

import java.nio.file.Path;
import java.util.List;
import org.watchline.ingest.IngestConfig;

/** The command that starts the program: as little as it needs, and nothing of this machine's names and settings. */
final class ReaderCommand {

    private static final String MAIN_CLASS = "org.watchline.reader.ReaderMain";

    /** With {@code ExitOnOutOfMemoryError}, the JVM's status when the heap is full. */
    static final int OUT_OF_MEMORY = 3;

    private static final int KIB = 1024;

    /** Of elements in XML; tables within tables take four for each, and the parser's time grows with the square. */
    private static final int DEEPEST_XML = 500;

    private ReaderCommand() {}

    /**
     * Puts the command together.
     *
     * @param room an empty folder, the program's only one
     */
    static List<String> of(IngestConfig.Documents config, Path room) {
        return List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-Xmx" + config.heap().asLongValue() / KIB + "k",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:MaxMetaspaceSize=64m",
                "-XX:ReservedCodeCacheSize=24m",
                "-XX:-UsePerfData",
                "-XX:-CreateCoredumpOnCrash",
                "-Djava.awt.headless=true",
                "-Djdk.xml.maxElementDepth=" + DEEPEST_XML,
                "-Djava.io.tmpdir=" + room,
                "-Duser.home=" + room,
                // Host names are looked up in this file and nowhere else, and it does not exist.
                "-Djdk.net.hosts.file=" + room.resolve("hosts"),
                "-cp",
                config.program().toAbsolutePath().resolve("*").toString(),
                MAIN_CLASS,
                Long.toString(config.largest().asLongValue()));
    }
}
