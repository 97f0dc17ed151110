package org.watchline.store.db;

import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.output.MigrateResult;
import org.watchline.embedded.DatabaseOptions;
import org.watchline.embedded.EmbeddedDatabase;
import org.watchline.store.Database;

/** An empty database with the schema of this service. */
final class MigratedDatabase implements AutoCloseable {

    private final EmbeddedDatabase database = EmbeddedDatabase.start(DatabaseOptions.temporary());

    MigratedDatabase() {
        this("latest");
    }

    /** Migrated up to this version and no further. */
    MigratedDatabase(String version) {
        migrate(version);
    }

    /** Forgets everything, and migrates an empty database up to this version and no further. */
    void beginAgain(int version) throws SQLException {
        as(EmbeddedDatabase.OWNER).execute("drop schema if exists store, corpus, past cascade");
        migrate(Integer.toString(version));
    }

    MigrateResult migrate() {
        return migrate("latest");
    }

    private MigrateResult migrate(String version) {
        return Flyway.configure()
                .target(version)
                .dataSource(database.jdbcUrl(), EmbeddedDatabase.OWNER, "")
                .schemas("store")
                .load()
                .migrate();
    }

    String url() {
        return database.jdbcUrl();
    }

    Database as(String role) {
        return new Database(database.jdbcUrl(), role);
    }

    @Override
    public void close() {
        database.close();
    }
}
