package org.watchline.store.db;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.watchline.store.db.DistinctTextRows.DueText;
import org.watchline.store.duplicate.Nearness;
import org.watchline.store.duplicate.Wording;

/**
 * Compares one text with those that may be near it, and links it. How many are looked at does not depend on how many
 * are stored: so many at most per mark, so many at most word for word.
 */
final class TextLinker {

    /** Texts that are compared word for word. Of those that share marks, the ones that share most are taken. */
    private static final int MOST_COMPARED = 32;

    /** Texts that are at the same address. */
    static final int MOST_OF_PAGE = 8;

    /**
     * Texts of one story that can be found by their marks. Whatever is near a further one is near one of these, and a
     * story that was told a hundred times does not crowd its own marks.
     */
    static final int MOST_MARKED = 40;

    private static final String READ = """
            select t.id, c.cluster, case when t.id <> all (?::bigint[]) then said.text end as text
            from store.distinct_text t
            join store.text_cluster c on c.text = t.id and c.known_to is null
            cross join lateral (
              select r.text from store.revision r where r.text_hash = t.text_hash and r.known_to is null limit 1) as said
            where t.id = any(?::bigint[])
            order by t.id""";

    private static final String LINK = """
            insert into store.near_text (text, other, similarity, contained, one_story, found_at)
            values (?, ?, ?, ?, ?, ?), (?, ?, ?, ?, ?, ?)
            on conflict do nothing""";

    /**
     * A text that may be near.
     *
     * @param text null if its wording is known
     */
    private record Candidate(
            long id, String cluster, @Nullable String text) {}

    /** A text that is. */
    private record Near(Candidate candidate, Nearness nearness) {}

    private final Connection connection;
    private final RecentWordings wordings;
    private final Instant since;
    private final Instant now;

    /**
     * A linker for one transaction.
     *
     * @param wordings of texts of this database
     * @param since when the transaction began to change texts
     */
    TextLinker(Connection connection, RecentWordings wordings, Instant since, Instant now) {
        this.connection = connection;
        this.wordings = wordings;
        this.since = since;
        this.now = now;
    }

    /**
     * Links a text and finds its cluster; to be called by whoever holds the lock for it.
     *
     * @param ofPage texts at the same address
     */
    void link(DueText due, int[] marks, String text, Set<Long> ofPage) throws SQLException {
        Set<Long> wanted = new LinkedHashSet<>(MarkRows.find(connection, due.id(), marks, MOST_COMPARED));
        wanted.addAll(ofPage);
        wanted.remove(due.id());
        List<Near> near = wanted.isEmpty() ? List.of() : near(wanted, ofPage, wordingOf(due.id(), text));
        Sql.batch(connection, LINK, near, (parameters, one) -> write(parameters, due.id(), one));
        String cluster = join(due.id(), near);
        boolean marked =
                cluster == null || ClusterRows.marked(connection, cluster, due.id(), MOST_MARKED) < MOST_MARKED;
        if (due.marked()) {
            MarkRows.remove(connection, due.id());
        }
        if (marked) {
            MarkRows.insert(connection, due.id(), marks);
        }
        DistinctTextRows.done(connection, due.id(), marked ? marks : new int[0]);
    }

    private List<Near> near(Set<Long> wanted, Set<Long> ofPage, Wording wording) throws SQLException {
        Map<Long, Wording> known = wordings.of(wanted);
        return Sql.list(
                        connection,
                        READ,
                        parameters -> parameters.array("int8", known.keySet()).array("int8", wanted),
                        row -> new Candidate(row.getLong("id"), row.getString("cluster"), row.getString("text")))
                .stream()
                .flatMap(candidate -> Nearness.of(wording, wordingOf(candidate, known), ofPage.contains(candidate.id()))
                        .map(nearness -> new Near(candidate, nearness))
                        .stream())
                .toList();
    }

    private Wording wordingOf(Candidate candidate, Map<Long, Wording> known) {
        Wording wording = known.get(candidate.id());
        return wording != null
                ? wording
                : wordingOf(candidate.id(), Objects.requireNonNull(candidate.text(), "neither known nor read"));
    }

    private Wording wordingOf(long id, String text) {
        Wording wording = Wording.of(text);
        wordings.keep(id, wording);
        return wording;
    }

    private void write(Parameters parameters, long text, Near near) throws SQLException {
        Nearness nearness = near.nearness();
        long other = near.candidate().id();
        for (boolean there : List.of(true, false)) {
            parameters
                    .number(there ? text : other)
                    .number(there ? other : text)
                    .real(nearness.similarity())
                    .real(nearness.contained())
                    .flag(nearness.oneStory())
                    .time(now);
        }
    }

    /** The cluster of all that tell the story; null if nobody else does. */
    private @Nullable String join(long text, List<Near> near) throws SQLException {
        Set<String> clusters = near.stream()
                .filter(one -> one.nearness().oneStory())
                .map(one -> one.candidate().cluster())
                .collect(Collectors.toCollection(TreeSet::new));
        if (clusters.isEmpty()) {
            return null;
        }
        clusters.add(Objects.requireNonNull(ClusterRows.of(connection, text), "a text without a cluster"));
        return ClusterRows.unite(connection, clusters, since, now);
    }
}
