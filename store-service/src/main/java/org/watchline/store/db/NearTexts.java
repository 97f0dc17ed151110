package org.watchline.store.db;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.watchline.contracts.fingerprint.TextMarks;
import org.watchline.store.article.FilingPlan;
import org.watchline.store.article.NewRevision;
import org.watchline.store.db.DistinctTextRows.DueText;
import org.watchline.store.db.DistinctTextRows.LeftText;

/**
 * Links the texts that articles have from now on with those near them, and takes those out that no article has any
 * more. Writers take turns from here to their commit: whoever comes second finds what the first one has written.
 */
final class NearTexts {

    private static final String CLOCK = "select clock_timestamp() as now";

    private NearTexts() {}

    /**
     * Follows what a batch has changed.
     *
     * @param wordings of texts of this database
     * @param since when the transaction began to change it; rows that are younger were known to nobody yet
     */
    static void follow(Connection connection, FilingPlan plan, RecentWordings wordings, Instant since)
            throws SQLException {
        Set<Long> active = plan.active();
        List<NewRevision> arrived = plan.newRevisions().stream()
                .filter(revision -> active.contains(revision.id()))
                .toList();
        if (arrived.isEmpty() && plan.superseded().isEmpty()) {
            return;
        }
        Locks.linkTexts(connection);
        Instant now = now(connection);
        PageRows.note(connection, arrived);
        Map<String, NewRevision> byText = new TreeMap<>();
        arrived.forEach(revision -> byText.putIfAbsent(revision.textHash(), revision));
        DistinctTextRows.keep(connection, byText.keySet(), now);
        leave(connection, DistinctTextRows.left(connection, plan.superseded()), since, now);
        List<DueText> texts = DistinctTextRows.due(connection, byText.keySet());
        Map<String, Set<Long>> beside = beside(connection, texts);
        TextLinker linker = new TextLinker(connection, wordings, since, now);
        for (DueText due : texts) {
            NewRevision revision = Objects.requireNonNull(byText.get(due.hash()), "a text of no revision");
            linker.link(due, marks(revision), revision.text(), ofPage(beside, due));
        }
    }

    private static Map<String, Set<Long>> beside(Connection connection, List<DueText> texts) throws SQLException {
        return texts.isEmpty()
                ? Map.of()
                : PageRows.textsBeside(
                        connection, texts.stream().map(DueText::hash).toList(), TextLinker.MOST_OF_PAGE);
    }

    private static Set<Long> ofPage(Map<String, Set<Long>> beside, DueText due) {
        return beside.getOrDefault(due.hash(), Set.of());
    }

    /** The marks that ingest-service made, if it makes them as this service does. */
    private static int[] marks(NewRevision revision) {
        return TextMarks.read(revision.source().ingested().fingerprint())
                .orElseGet(() -> TextMarks.of(revision.text()));
    }

    /**
     * Links texts that are there already.
     *
     * @return whether there may be more of them
     */
    static boolean linkDue(Connection connection, RecentWordings wordings, int most) throws SQLException {
        Locks.linkTexts(connection);
        List<DueText> next = DistinctTextRows.due(connection, most);
        for (DueText due : next) {
            Instant now = now(connection);
            String text = DistinctTextRows.textOf(connection, due);
            if (text == null) {
                DistinctTextRows.done(connection, due.id());
            } else {
                PageRows.noteOf(connection, due.hash());
                new TextLinker(connection, wordings, now, now)
                        .link(due, TextMarks.of(text), text, ofPage(beside(connection, List.of(due)), due));
            }
        }
        return !next.isEmpty();
    }

    /**
     * Forgets texts of an article that was taken down, as far as no other article has or had them; to be called by
     * whoever holds the lock.
     */
    static void forget(Connection connection, Collection<String> hashes) throws SQLException {
        Instant now = now(connection);
        leave(connection, DistinctTextRows.leftOf(connection, hashes), now, now);
        DistinctTextRows.forget(connection, hashes);
    }

    private static void leave(Connection connection, List<LeftText> left, Instant since, Instant now)
            throws SQLException {
        for (LeftText text : left) {
            MarkRows.remove(connection, text.id());
            DistinctTextRows.done(connection, text.id());
            ClusterRows.leave(connection, text.id(), since, now);
        }
        for (LeftText text : left) {
            ClusterRows.regroup(connection, text, since, now);
        }
    }

    private static Instant now(Connection connection) throws SQLException {
        return Sql.list(
                        connection,
                        CLOCK,
                        parameters -> {},
                        row -> row.getObject("now", OffsetDateTime.class).toInstant())
                .get(0);
    }
}
