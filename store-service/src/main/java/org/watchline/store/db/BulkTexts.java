package org.watchline.store.db;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.watchline.contracts.fingerprint.TextMarks;
import org.watchline.store.article.NewRevision;
import org.watchline.store.duplicate.Nearness;

/** Texts of a load: each is kept once, with its marks; which of them are to be compared is found out at the end. */
final class BulkTexts {

    private static final String IDS = """
            select id, text_hash from store.distinct_text
            where text_hash = any(?::text[]) and due and marks is null
            order by id""";

    private static final String MARKED = "update store.distinct_text set due = false, marks = ? where id = ?";

    /** Those that share as many marks with another as texts that are compared do. */
    private static final String CHOOSE = """
            with crowd as materialized (
              select array_agg(text) as texts from store.text_mark group by mark having count(*) between 2 and ?),
            pair as (
              select one, other
              from crowd
              cross join lateral unnest(texts) as one
              cross join lateral unnest(texts) as other
              where one < other
              group by one, other
              having count(*) >= ?)
            update store.distinct_text set due = true
            where not due and id in (select one from pair union select other from pair)
              and not exists (select from store.near_text n where n.text = id)""";

    private record Marked(long text, int mark) {}

    private BulkTexts() {}

    /** Keeps the marks of the revisions' texts that are new. */
    static void mark(Connection connection, List<NewRevision> revisions) throws SQLException {
        Map<String, NewRevision> byHash = new TreeMap<>();
        revisions.forEach(revision -> byHash.putIfAbsent(revision.textHash(), revision));
        Map<Long, int[]> marks = new TreeMap<>();
        Sql.list(
                connection,
                IDS,
                parameters -> parameters.texts(byHash.keySet()),
                row -> marks.put(
                        row.getLong("id"),
                        marksOf(Objects.requireNonNull(
                                byHash.get(row.getString("text_hash")), "a text of no revision"))));
        Collection<Marked> rows = new ArrayList<>();
        marks.forEach((text, own) -> {
            for (int mark : own) {
                rows.add(new Marked(text, mark));
            }
        });
        Copy.rows(
                connection,
                "store.text_mark (mark, text)",
                rows,
                (fields, row) -> fields.number(row.mark()).number(row.text()));
        Sql.batch(
                connection,
                MARKED,
                marks.entrySet(),
                (parameters, text) -> parameters
                        .integers(Arrays.stream(text.getValue()).boxed().toList())
                        .number(text.getKey()));
    }

    private static int[] marksOf(NewRevision revision) {
        return TextMarks.read(revision.source().ingested().fingerprint())
                .orElseGet(() -> TextMarks.of(revision.text()));
    }

    /** Has the background compare what may be near something. */
    static void chooseDue(Connection connection) throws SQLException {
        Sql.update(connection, "set work_mem = '256MB'", parameters -> {});
        Sql.update(
                connection,
                CHOOSE,
                parameters -> parameters.number(MarkRows.CROWD).number(Nearness.LEAST_SHARED_MARKS));
        connection.commit();
    }
}
