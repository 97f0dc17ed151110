package org.watchline.store.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.watchline.embedded.DatabaseOptions;
import org.watchline.embedded.EmbeddedDatabase;

class LoadingConnectionIT {

    @Test
    void plansAreKeptUntilTheLoadHasDoubled() throws SQLException {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(DatabaseOptions.temporary());
                LoadingConnection load =
                        LoadingConnection.open(database.jdbcUrl() + "?user=" + EmbeddedDatabase.OWNER)) {
            // Given
            Connection connection = load.forNextChunk();
            run(connection, "create temp table written (id integer primary key)");
            run(connection, "insert into written select generate_series(1, 20000)");
            run(connection, "set plan_cache_mode = force_generic_plan");
            run(connection, "set enable_bitmapscan = off");
            run(connection, "prepare look_up (integer) as select from written where id = $1");
            List<Integer> plannedFor = new ArrayList<>();

            // When
            for (int chunk = 2; chunk <= 9; chunk++) {
                String plan = plan(connection);
                // Were it planned now, it would be planned otherwise.
                boolean scansAll = plan.contains("Seq Scan");
                run(connection, "set enable_indexscan = " + scansAll);
                run(connection, "set enable_indexonlyscan = " + scansAll);
                if (!plan(load.forNextChunk()).equals(plan)) {
                    plannedFor.add(chunk);
                }
            }

            // Then
            assertThat(plannedFor).containsExactly(2, 3, 5, 9);
        }
    }

    private static String plan(Connection connection) throws SQLException {
        return Sql.list(
                        connection,
                        "explain (costs off) execute look_up (7)",
                        parameters -> {},
                        row -> row.getString(1))
                .get(0);
    }

    private static void run(Connection connection, String statement) throws SQLException {
        Sql.update(connection, statement, parameters -> {});
    }
}
