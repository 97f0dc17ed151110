package org.watchline.store.db;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Indexes that are built once at the end of a load rather than entry by entry; the table {@code dropped_index}. */
final class BulkIndexes {

    /**
     * Of the tables that grow most; the load itself finds its rows by primary keys and unique indexes. Those of
     * partitions are remembered, too: they have names of their own, which the index over all of them would not give.
     */
    private static final String REMEMBER = """
            insert into store.dropped_index (name, definition, of_partitions)
            select i.relname, replace(pg_get_indexdef(x.indexrelid), ' ON ONLY ', ' ON '), i.relkind = 'I'
            from pg_index x
            join pg_class i on i.oid = x.indexrelid
            join pg_class t on t.oid = x.indrelid
            left join pg_inherits part on part.inhrelid = t.oid
            join pg_class whole on whole.oid = coalesce(part.inhparent, t.oid)
            where t.relnamespace = 'store'::regnamespace and not x.indisunique
              and whole.relname in ('mention', 'article_entity', 'effective_entity', 'citation', 'role', 'event',
                'search_document', 'text_cluster', 'page_address', 'submission', 'status', 'status_notice',
                'tallied_article', 'tallied_citation', 'annotation_set', 'change')
            on conflict do nothing""";

    /** An index over partitions takes theirs with it. */
    private static final String DROP = """
            select format('drop index store.%I', d.name) as statement
            from store.dropped_index d
            join pg_class i on i.relname = d.name and i.relnamespace = 'store'::regnamespace
            where not i.relispartition and d.definition not like 'alter table%'""";

    private static final String REMEMBER_MARKS = """
            insert into store.dropped_index (name, definition, of_partitions)
            select conname, 'alter table store.text_mark add ' || pg_get_constraintdef(oid), false
            from pg_constraint where conrelid = 'store.text_mark'::regclass and contype = 'p'
            on conflict do nothing
            returning format('alter table store.text_mark drop constraint %I', name) as statement""";

    private static final String DROPPED = """
            select name, definition from store.dropped_index
            where of_partitions = ?
            order by definition like '%USING gin%' desc, definition like '%text_mark%' desc, name""";

    private record Dropped(String name, String definition) {}

    /** Makes connections. */
    @FunctionalInterface
    interface Connections {
        Connection open() throws SQLException;
    }

    private BulkIndexes() {}

    static void drop(Connection connection) throws SQLException {
        Sql.update(connection, REMEMBER, parameters -> {});
        List<String> statements = new ArrayList<>();
        for (String drop : List.of(DROP, REMEMBER_MARKS)) {
            statements.addAll(Sql.list(connection, drop, parameters -> {}, row -> row.getString("statement")));
        }
        for (String statement : statements) {
            Sql.update(connection, statement, parameters -> {});
        }
    }

    /** Builds them, the largest first, two at one time; those over partitions last, which take in those of theirs. */
    static void rebuild(Connections connections) throws SQLException {
        rebuild(connections, false);
        rebuild(connections, true);
    }

    private static void rebuild(Connections connections, boolean ofPartitions) throws SQLException {
        Queue<Dropped> left;
        try (Connection connection = connections.open()) {
            left = new ConcurrentLinkedQueue<>(Sql.list(
                    connection,
                    DROPPED,
                    parameters -> parameters.flag(ofPartitions),
                    row -> new Dropped(row.getString("name"), row.getString("definition"))));
        }
        TwoAtOnce.run(() -> {
            try (Connection connection = connections.open()) {
                Sql.update(connection, "set maintenance_work_mem = '512MB'", parameters -> {});
                connection.setAutoCommit(false);
                for (Dropped next = left.poll(); next != null; next = left.poll()) {
                    build(connection, Objects.requireNonNull(next));
                }
            }
        });
    }

    private static void build(Connection connection, Dropped index) throws SQLException {
        Sql.update(connection, index.definition(), parameters -> {});
        Sql.update(
                connection,
                "delete from store.dropped_index where name = ?",
                parameters -> parameters.text(index.name()));
        connection.commit();
    }

    static void analyze(Connection connection) throws SQLException {
        Sql.update(connection, "analyze", parameters -> {});
        connection.commit();
    }
}
