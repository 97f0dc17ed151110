package org.watchline.local.stack;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Where the built product lies.
 *
 * @param home the repository's top directory
 * @param programs where the services lie in the same folders as in the repository, which is one such place
 */
public record Installation(Path home, Path programs) {

    /** Runs the services where they were built. */
    public Installation(Path home) {
        this(home, home);
    }

    public Path defaultData() {
        return home.resolve(".watchline");
    }

    /** The runnable jar of a service. */
    Path jar(ProcessName service) {
        return programs.resolve(service.label()).resolve("target/quarkus-app/quarkus-run.jar");
    }

    /** The folder of the program by which ingest-service reads documents. */
    public Path documentReader() {
        return jar(ProcessName.INGEST_SERVICE).resolveSibling("reader");
    }

    /** Fails when a service has not been built. */
    public void check() {
        List<String> missing = ProcessName.services().stream()
                .filter(service -> !Files.exists(jar(service)))
                .map(ProcessName::label)
                .toList();
        if (!missing.isEmpty()) {
            throw new StackException("Not built: " + String.join(", ", missing) + " under " + programs);
        }
    }
}
