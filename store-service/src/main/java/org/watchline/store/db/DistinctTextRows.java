package org.watchline.store.db;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Table {@code distinct_text}. */
final class DistinctTextRows {

    private static final String KEEP = "select store.keep_text(hash, ?) from unnest(?::text[]) as hash order by hash";

    private static final String DUE =
            "select id, text_hash, marks from store.distinct_text where due and text_hash = any(?::text[]) order by id";

    private static final String NEXT_DUE =
            "select id, text_hash, marks from store.distinct_text where due order by id desc limit ?";

    private static final String TEXT =
            "select text from store.revision where text_hash = ? and known_to is null limit 1";

    private static final String DONE =
            "update store.distinct_text set due = false, marks = nullif(?::integer[], '{}') where id = ?";

    private static final String LEFT = """
            select t.id, c.cluster
            from store.distinct_text t
            join store.text_cluster c on c.text = t.id and c.known_to is null
            where t.text_hash = any(?::text[])
              and not exists (select from store.revision r where r.text_hash = t.text_hash and r.known_to is null)
            order by t.id""";

    private static final String HASHES = "select distinct text_hash from store.revision where id = any(?::bigint[])";

    private static final String HASHES_OF_ARTICLE = "select distinct text_hash from store.revision where article = ?";

    private static final String FORGET = """
            with forgotten as (
              delete from store.distinct_text t
              where t.text_hash = any(?::text[])
                and not exists (select from store.revision r where r.text_hash = t.text_hash)
              returning id)
            delete from store.near_text n
            using (
              select one.text, one.other from store.near_text one join forgotten f on f.id = one.text
              union all
              select one.other, one.text from store.near_text one join forgotten f on f.id = one.text) as pair
            where n.text = pair.text and n.other = pair.other""";

    /**
     * A text that is to be compared.
     *
     * @param marked whether it can be found by marks, from an earlier time
     */
    record DueText(long id, String hash, boolean marked) {}

    /** A text that no article has any more, with the cluster that it is still in. */
    record LeftText(long id, String cluster) {}

    private DistinctTextRows() {}

    /** Makes sure that texts which articles have now are there, with a cluster. */
    static void keep(Connection connection, Collection<String> hashes, Instant at) throws SQLException {
        Sql.list(connection, KEEP, parameters -> parameters.time(at).texts(hashes), ResultSet::getRow);
    }

    /** Those of the texts that are still to be compared. */
    static List<DueText> due(Connection connection, Collection<String> hashes) throws SQLException {
        return Sql.list(connection, DUE, parameters -> parameters.texts(hashes), DistinctTextRows::due);
    }

    /** The newest texts that are still to be compared. */
    static List<DueText> due(Connection connection, int most) throws SQLException {
        return Sql.list(connection, NEXT_DUE, parameters -> parameters.number(most), DistinctTextRows::due);
    }

    private static DueText due(ResultSet row) throws SQLException {
        return new DueText(row.getLong("id"), row.getString("text_hash"), row.getArray("marks") != null);
    }

    /** A text, word for word; null if no article has it now. */
    static @Nullable String textOf(Connection connection, DueText due) throws SQLException {
        return Sql.list(connection, TEXT, parameters -> parameters.text(due.hash()), row -> row.getString("text"))
                .stream()
                .findFirst()
                .orElse(null);
    }

    /**
     * Notes that a text was compared.
     *
     * @param marks its rows in {@code text_mark}
     */
    static void done(Connection connection, long text, int... marks) throws SQLException {
        Sql.update(
                connection,
                DONE,
                parameters -> parameters
                        .integers(Arrays.stream(marks).boxed().toList())
                        .number(text));
    }

    /** Texts of these revisions that no article has any more. */
    static List<LeftText> left(Connection connection, Collection<Long> revisions) throws SQLException {
        return revisions.isEmpty()
                ? List.of()
                : leftOf(
                        connection,
                        Sql.list(
                                connection,
                                HASHES,
                                parameters -> parameters.array("int8", revisions),
                                row -> row.getString("text_hash")));
    }

    /** Those of the texts that no article has any more. */
    static List<LeftText> leftOf(Connection connection, Collection<String> hashes) throws SQLException {
        return Sql.list(
                connection,
                LEFT,
                parameters -> parameters.texts(hashes),
                row -> new LeftText(row.getLong("id"), row.getString("cluster")));
    }

    /** The texts that an article has or had. */
    static List<String> ofArticle(Connection connection, long article) throws SQLException {
        return Sql.list(
                connection,
                HASHES_OF_ARTICLE,
                parameters -> parameters.number(article),
                row -> row.getString("text_hash"));
    }

    /** Removes texts that no article has or had, with their links and clusters. */
    static void forget(Connection connection, Collection<String> hashes) throws SQLException {
        Sql.update(connection, FORGET, parameters -> parameters.texts(hashes));
    }
}
