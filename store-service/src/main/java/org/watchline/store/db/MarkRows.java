package org.watchline.store.db;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.watchline.store.duplicate.Nearness;

/** Table {@code text_mark}: by which texts with words in common find each other. */
final class MarkRows {

    /** Texts with one mark. Where more have it, it marks a stock phrase or an outlet's own lines, and tells nothing. */
    static final int CROWD = 64;

    private static final String FIND = """
            select found.text
            from unnest(?::integer[]) as wanted (mark)
            cross join lateral (
              select array_agg(crowd.text) as texts
              from (select m.text from store.text_mark m where m.mark = wanted.mark limit ?) as crowd) as bucket
            cross join lateral unnest(bucket.texts) as found (text)
            where cardinality(bucket.texts) <= ? and found.text <> ?
            group by found.text
            having count(*) >= ?
            order by count(*) desc, found.text desc
            limit ?""";

    private static final String INSERT = """
            insert into store.text_mark (mark, text)
            select mark, ? from unnest(?::integer[]) as mark
            on conflict do nothing""";

    private static final String REMOVE = """
            delete from store.text_mark m
            using store.distinct_text t, unnest(t.marks) as own (mark)
            where t.id = ? and m.mark = own.mark and m.text = t.id""";

    private MarkRows() {}

    /** Other texts with some of the marks, those with most of them first. The work is bounded, whatever is stored. */
    static List<Long> find(Connection connection, long text, int[] marks, int most) throws SQLException {
        return Sql.list(
                connection,
                FIND,
                parameters -> parameters
                        .integers(boxed(marks))
                        .number(CROWD + 1)
                        .number(CROWD)
                        .number(text)
                        .number(Nearness.LEAST_SHARED_MARKS)
                        .number(most),
                row -> row.getLong("text"));
    }

    static void insert(Connection connection, long text, int[] marks) throws SQLException {
        Sql.update(connection, INSERT, parameters -> parameters.number(text).integers(boxed(marks)));
    }

    /** Removes the rows of a text. */
    static void remove(Connection connection, long text) throws SQLException {
        Sql.update(connection, REMOVE, parameters -> parameters.number(text));
    }

    private static List<Integer> boxed(int[] marks) {
        return Arrays.stream(marks).boxed().toList();
    }
}
