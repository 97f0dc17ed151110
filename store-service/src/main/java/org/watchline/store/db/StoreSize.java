package org.watchline.store.db;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the corpus takes on disk.
 *
 * @param bytes of each table with its indexes and what is stored beside its rows, the largest first
 */
public record StoreSize(long articles, Map<String, Long> bytes) {

    private static final String BYTES = """
            select coalesce(parent.relname, c.relname)::text as name, sum(pg_total_relation_size(c.oid))::bigint as bytes
            from pg_class c
            left join pg_inherits i on i.inhrelid = c.oid
            left join pg_class parent on parent.oid = i.inhparent
            where c.relnamespace = 'store'::regnamespace and c.relkind = 'r'
            group by 1
            order by 2 desc, 1""";

    private static final String ARTICLES = "select count(*) as articles from store.article";

    private record Table(String name, long bytes) {}

    /** Measures a database. */
    public static StoreSize of(String url) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url)) {
            Map<String, Long> bytes = new LinkedHashMap<>();
            Sql.list(connection, BYTES, parameters -> {}, row -> new Table(row.getString("name"), row.getLong("bytes")))
                    .forEach(table -> bytes.put(table.name(), table.bytes()));
            long articles = Sql.list(connection, ARTICLES, parameters -> {}, row -> row.getLong("articles"))
                    .get(0);
            return new StoreSize(articles, bytes);
        }
    }

    /** Of all tables. */
    public long total() {
        return bytes.values().stream().mapToLong(Long::longValue).sum();
    }

    /** What to divide by for bytes per article. */
    public long divisor() {
        return Math.max(articles, 1);
    }
}
