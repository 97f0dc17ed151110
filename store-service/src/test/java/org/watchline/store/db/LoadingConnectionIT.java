package org.watchline.store.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.watchline.embedded.DatabaseOptions;
import org.watchline.embedded.EmbeddedDatabase;

class LoadingConnectionIT {

    @Test
    void plansAreMadeAnewEachTimeTheLoadHasDoubled() throws SQLException {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(DatabaseOptions.temporary());
                LoadingConnection load =
                        LoadingConnection.open(database.jdbcUrl() + "?user=" + EmbeddedDatabase.OWNER)) {
            // Given
            Connection connection = load.forNextChunk();
            run(connection, "create temp table grown (id integer primary key, text text)");
            run(connection, "insert into grown select n, '' from generate_series(1, 3) as n");
            run(connection, "analyze grown");
            run(connection, "set plan_cache_mode = force_generic_plan");
            run(connection, "prepare look_up (integer) as select text from grown where id = $1");
            assertThat(plan(connection)).contains("Seq Scan");

            // When
            run(connection, "insert into grown select n, repeat('x', 100) from generate_series(4, 20000) as n");
            String keptPlan = plan(connection);
            String nextPlan = plan(load.forNextChunk());

            // Then
            assertThat(keptPlan).contains("Seq Scan");
            assertThat(nextPlan).contains("Index Scan");
        }
    }

    private static String plan(Connection connection) throws SQLException {
        return String.join(
                "\n", Sql.list(connection, "explain execute look_up (7)", parameters -> {}, row -> row.getString(1)));
    }

    private static void run(Connection connection, String statement) throws SQLException {
        Sql.update(connection, statement, parameters -> {});
    }
}
