package org.watchline.store.db;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.watchline.store.Database;

/** What the tables hold, by table: the values of the columns that they have now. */
record StoredRows(Map<Table, List<String>> rows) {

    /** Derived from the others and made anew by migrations, or by a worker. */
    private static final Set<String> DERIVED =
            Set.of("search_document", "search_facets", "search_document_past", "tally_due", "flyway_schema_history");

    private static final String COLUMNS = """
            select c.table_name, string_agg(quote_ident(c.column_name), ', ' order by c.ordinal_position)
            from information_schema.columns c
            join information_schema.tables t using (table_schema, table_name)
            where t.table_schema = 'store' and t.table_type = 'BASE TABLE'
            group by c.table_name""";

    /**
     * A table.
     *
     * @param columns as a query names them
     */
    record Table(String name, String columns) {

        List<String> rows(Database owner) {
            return owner.rows("select to_jsonb(r)::text from (select %s from store.%s) r".formatted(columns, name));
        }
    }

    static StoredRows of(Database owner) {
        Map<Table, List<String>> rows = new LinkedHashMap<>();
        for (String line : owner.rows(COLUMNS)) {
            String[] parts = line.split("\\|", 2);
            Table table = new Table(parts[0], parts[1]);
            if (!DERIVED.contains(table.name())) {
                rows.put(table, table.rows(owner));
            }
        }
        return new StoredRows(rows);
    }
}
