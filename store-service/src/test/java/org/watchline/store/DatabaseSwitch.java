package org.watchline.store;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;
import org.watchline.embedded.DatabaseOptions;
import org.watchline.embedded.EmbeddedDatabase;
import org.watchline.embedded.FreePorts;

/** A PostgreSQL that a test can kill and start again with its data. */
public final class DatabaseSwitch implements QuarkusTestResourceLifecycleManager {

    private final Path directory = directory();
    private final DatabaseOptions options =
            DatabaseOptions.temporary().withDataDir(directory).withPort(FreePorts.one());
    private EmbeddedDatabase database;

    @Override
    public Map<String, String> start() {
        turnOn();
        return Map.of(
                "quarkus.datasource.jdbc.url", database.jdbcUrl(),
                "quarkus.flyway.jdbc-url", database.jdbcUrl());
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(this, field -> field.getType() == DatabaseSwitch.class);
    }

    void turnOn() {
        database = EmbeddedDatabase.start(options);
    }

    void kill() {
        ProcessHandle.of(database.pid()).ifPresent(ProcessHandle::destroyForcibly);
        database.close();
    }

    @Override
    public void stop() {
        database.close();
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path directory() {
        try {
            return Files.createTempDirectory("watchline-outage");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
