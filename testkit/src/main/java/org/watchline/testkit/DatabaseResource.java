package org.watchline.testkit;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.watchline.embedded.DatabaseOptions;
import org.watchline.embedded.EmbeddedDatabase;

/** A PostgreSQL of its own for a Quarkus test: database and roles are there, tables are not. */
public final class DatabaseResource implements QuarkusTestResourceLifecycleManager {

    private @Nullable EmbeddedDatabase database;

    @Override
    public Map<String, String> start() {
        database = EmbeddedDatabase.start(DatabaseOptions.temporary());
        return Map.of(
                "quarkus.datasource.jdbc.url", database.jdbcUrl(),
                "quarkus.flyway.jdbc-url", database.jdbcUrl());
    }

    @Override
    public void stop() {
        if (database != null) {
            database.close();
        }
    }
}
