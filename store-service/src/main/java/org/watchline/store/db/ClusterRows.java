package org.watchline.store.db;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.watchline.store.db.DistinctTextRows.LeftText;
import org.watchline.store.duplicate.Components;
import org.watchline.store.duplicate.Components.Link;

/** Table {@code text_cluster}: which texts tell one story, and when it was known. */
final class ClusterRows {

    private static final String OF = "select cluster from store.text_cluster where text = ? and known_to is null";

    /** The largest first, so that the fewest texts are moved; of the very large it does not matter which. */
    private static final String BY_SIZE = """
            select wanted.cluster
            from unnest(?::text[]) as wanted (cluster)
            cross join lateral (
              select count(*) as texts
              from (
                select from store.text_cluster c where c.cluster = wanted.cluster and c.known_to is null limit 1000
              ) as counted) as size
            order by size.texts desc, wanted.cluster""";

    private static final String MEMBERS =
            "select text from store.text_cluster where cluster = any(?::text[]) and known_to is null";

    private static final String LINKS = """
            select n.text, n.other
            from store.near_text n
            where n.text = any(?::bigint[]) and n.other = any(?::bigint[]) and n.one_story and n.text < n.other""";

    private static final String MARKED = """
            select count(*) as marked
            from (
              select from store.text_cluster c
              join store.distinct_text t on t.id = c.text and t.marks is not null
              where c.cluster = ? and c.known_to is null and c.text <> ?
              limit ?) as counted""";

    /** Rows that nobody has seen yet are changed. */
    private static final String CORRECT = """
            update store.text_cluster set cluster = ?
            where text = any(?::bigint[]) and known_to is null and known_from >= ?""";

    private static final String MOVE = """
            with closed as (
              update store.text_cluster set known_to = ?
              where text = any(?::bigint[]) and known_to is null and known_from < ?
              returning text)
            insert into store.text_cluster (text, cluster, known_from) select text, ?, ? from closed""";

    private static final String DROP =
            "delete from store.text_cluster where text = ? and known_to is null and known_from >= ?";

    private static final String CLOSE =
            "update store.text_cluster set known_to = ? where text = ? and known_to is null";

    /** Texts without marks, because the story had enough of them, are looked at again. */
    private static final String LOOK_AGAIN = """
            update store.distinct_text set due = true
            where id in (
              select id from store.distinct_text
              where id = any(?::bigint[]) and marks is null and not due
              order by id
              limit ?)""";

    private static final String NEIGHBOURS = """
            select count(*) as neighbours
            from store.near_text n
            join store.text_cluster c on c.text = n.other and c.known_to is null
            where n.text = ? and n.one_story""";

    private ClusterRows() {}

    /** A text's cluster; null if no article has the text. */
    static @Nullable String of(Connection connection, long text) throws SQLException {
        return Sql.list(connection, OF, parameters -> parameters.number(text), row -> row.getString("cluster")).stream()
                .findFirst()
                .orElse(null);
    }

    /** How many other texts of a cluster can be found by their marks, up to so many. */
    static int marked(Connection connection, String cluster, long but, int most) throws SQLException {
        return Sql.list(
                        connection,
                        MARKED,
                        parameters -> parameters.text(cluster).number(but).number(most),
                        row -> row.getInt("marked"))
                .get(0);
    }

    /**
     * Makes clusters one.
     *
     * @param since rows that are younger were known to nobody yet
     * @return the one that is left
     */
    static String unite(Connection connection, Collection<String> clusters, Instant since, Instant now)
            throws SQLException {
        List<String> bySize = Sql.list(
                connection, BY_SIZE, parameters -> parameters.texts(clusters), row -> row.getString("cluster"));
        String left = bySize.get(0);
        if (bySize.size() > 1) {
            move(connection, members(connection, bySize.subList(1, bySize.size())), left, since, now);
        }
        return left;
    }

    /** Takes a text out. */
    static void leave(Connection connection, long text, Instant since, Instant now) throws SQLException {
        Sql.update(connection, DROP, parameters -> parameters.number(text).time(since));
        Sql.update(connection, CLOSE, parameters -> parameters.time(now).number(text));
    }

    /** Finds out what is left of the cluster that a text was taken out of. */
    static void regroup(Connection connection, LeftText gone, Instant since, Instant now) throws SQLException {
        List<Long> members = members(connection, List.of(gone.cluster()));
        Sql.update(
                connection,
                LOOK_AGAIN,
                parameters -> parameters.array("int8", members).number(TextLinker.MOST_MARKED));
        if (!joinedOthers(connection, gone.id())) {
            return;
        }
        List<Link> links = Sql.list(
                connection,
                LINKS,
                parameters -> parameters.array("int8", members).array("int8", members),
                row -> new Link(row.getLong("text"), row.getLong("other")));
        List<Set<Long>> parts = Components.of(members, links);
        for (Set<Long> part : parts.subList(Math.min(1, parts.size()), parts.size())) {
            move(connection, part, UUID.randomUUID().toString(), since, now);
        }
    }

    /** Whether others may hang together by nothing but this text. */
    private static boolean joinedOthers(Connection connection, long text) throws SQLException {
        return Sql.list(connection, NEIGHBOURS, parameters -> parameters.number(text), row -> row.getInt("neighbours"))
                        .get(0)
                > 1;
    }

    private static List<Long> members(Connection connection, Collection<String> clusters) throws SQLException {
        return Sql.list(connection, MEMBERS, parameters -> parameters.texts(clusters), row -> row.getLong("text"));
    }

    private static void move(Connection connection, Collection<Long> texts, String to, Instant since, Instant now)
            throws SQLException {
        Sql.update(
                connection,
                CORRECT,
                parameters -> parameters.text(to).array("int8", texts).time(since));
        Sql.update(
                connection,
                MOVE,
                parameters -> parameters
                        .time(now)
                        .array("int8", texts)
                        .time(since)
                        .text(to)
                        .time(now));
    }
}
