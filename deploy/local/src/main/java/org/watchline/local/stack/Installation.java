package org.watchline.local.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/**
 * Where the built product lies.
 *
 * @param home the repository's top directory
 * @param programs where the services lie in the same folders as in the repository, which is one such place
 */
public record Installation(Path home, Path programs) {

    private static final Pattern MIGRATION = Pattern.compile("db/migration/V(\\d+)__.*\\.sql");

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

    /** The number of the newest migration that store-service brings, which is the database's after its start. */
    public int newestMigration() {
        Path application = jar(ProcessName.STORE_SERVICE).resolveSibling("app");
        try (Stream<Path> jars = Files.list(application)) {
            return jars.flatMapToInt(Installation::migrations)
                    .max()
                    .orElseThrow(() -> new StackException("No migrations in " + application));
        } catch (NoSuchFileException e) {
            throw new StackException("Not built: " + application + ". ./watchline up builds what is missing");
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + application, e);
        }
    }

    private static IntStream migrations(Path jar) {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            return IntStream.of(zip.stream()
                    .map(entry -> MIGRATION.matcher(entry.getName()))
                    .filter(Matcher::matches)
                    .mapToInt(name -> Integer.parseInt(name.group(1)))
                    .toArray());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + jar, e);
        }
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
