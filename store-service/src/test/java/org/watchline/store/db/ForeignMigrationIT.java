package org.watchline.store.db;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.watchline.embedded.EmbeddedDatabase;

/** The schema is migrated by somebody else; this service only looks, with the rights that it has. */
class ForeignMigrationIT {

    private static MigratedDatabase database;

    @BeforeAll
    static void start() {
        database = new MigratedDatabase();
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @Test
    void theWriterSeesThatTheSchemaIsUpToDate() {
        assertThatCode(asWriter()::validate).doesNotThrowAnyException();
    }

    @Test
    void theWriterDoesNotTakeAnOlderSchemaForIt() throws SQLException {
        database.beginAgain(OlderCorpus.versions().max().orElseThrow() - 1);

        assertThatThrownBy(asWriter()::validate).isInstanceOf(FlywayException.class);

        database.migrate();
    }

    private static Flyway asWriter() {
        return Flyway.configure()
                .dataSource(database.url(), EmbeddedDatabase.WRITER, "")
                .schemas("store")
                .load();
    }
}
