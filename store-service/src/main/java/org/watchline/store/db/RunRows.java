package org.watchline.store.db;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.watchline.contracts.annotation.Run;

/** Table {@code run}. */
final class RunRows {

    private static final String INSERT = """
            insert into store.run (run_id, engine, models, knowledge, first_seen)
            select ?, ?, ?::jsonb, ?, ?
            where not exists (select from store.run where run_id = ?)
            on conflict do nothing""";

    private static final String IDS = "select id, run_id from store.run where run_id = any(?::text[])";

    private record Row(String runId, int id) {}

    private RunRows() {}

    /** The database's ids of the runs, after adding those that are new. */
    static Map<String, Integer> ids(Connection connection, Collection<Run> runs, Instant now) throws SQLException {
        Sql.batch(
                connection,
                INSERT,
                runs,
                (parameters, run) -> parameters
                        .text(run.id())
                        .text(run.engine())
                        .json(Json.of(run.models()))
                        .text(run.knowledge())
                        .time(now)
                        .text(run.id()));
        List<String> runIds = runs.stream().map(Run::id).toList();
        return Sql.list(
                        connection,
                        IDS,
                        parameters -> parameters.texts(runIds),
                        row -> new Row(row.getString("run_id"), row.getInt("id")))
                .stream()
                .collect(Collectors.toMap(Row::runId, Row::id));
    }
}
