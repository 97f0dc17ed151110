package org.watchline.store.db;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.watchline.contracts.annotation.Annotations;
import org.watchline.contracts.annotation.Event;
import org.watchline.contracts.annotation.Run;
import org.watchline.contracts.article.ArticleEnriched;
import org.watchline.store.annotation.TaggedMentions;
import org.watchline.store.article.FilingPlan;
import org.watchline.store.article.NewSet;
import org.watchline.store.db.EntityRows.Description;
import org.watchline.store.event.Sites;
import org.watchline.store.revision.ArticleHistory;

/** Writes the chunks of one load; several threads may, each with a connection of its own. */
final class BulkChunks {

    private static final String CLOCK = "select clock_timestamp() as now";

    private static final String ADD_NEW = """
            insert into store.article (article_id)
            select wanted from unnest(?::uuid[]) as wanted
            order by wanted
            on conflict do nothing
            returning id, article_id""";

    private static final String SHOW = "call store.show_in_search(?::bigint[], ?)";

    static final int IDS_PER_ARTICLE = 2;

    private final RecentReports recent;
    private final Sites sites;
    private final boolean uncurated;
    private final Set<EntityUseRows.Spelling> spellings = new HashSet<>();
    private final Map<String, Description> described = new HashMap<>();

    BulkChunks(RecentReports recent, Sites sites, boolean uncurated) {
        this.recent = recent;
        this.sites = sites;
        this.uncurated = uncurated;
    }

    int write(Connection connection, List<ArticleEnriched> articles) throws SQLException {
        Map<UUID, ArticleEnriched> given = new LinkedHashMap<>();
        articles.forEach(article -> given.putIfAbsent(article.ingested().articleId(), TaggedMentions.of(article)));
        Instant now = now(connection);
        Map<String, Integer> runs = RunRows.ids(connection, runs(given.values()), now);
        describe(connection, given.values(), runs);
        Map<UUID, Long> ids = added(connection, given.keySet());
        given.keySet().retainAll(ids.keySet());
        if (!given.isEmpty()) {
            write(connection, plan(connection, given, ids, runs), now);
        }
        connection.commit();
        return given.size();
    }

    private static FilingPlan plan(
            Connection connection, Map<UUID, ArticleEnriched> fresh, Map<UUID, Long> ids, Map<String, Integer> runs)
            throws SQLException {
        FilingPlan plan = new FilingPlan(
                fresh.keySet().stream().collect(Collectors.toMap(Function.identity(), id -> history(ids, id))),
                runs,
                Set.of(),
                Ids.draw(connection, fresh.size() * IDS_PER_ARTICLE));
        fresh.values().forEach(plan::add);
        return plan;
    }

    private static ArticleHistory history(Map<UUID, Long> ids, UUID article) {
        return new ArticleHistory(
                Objects.requireNonNull(ids.get(article), "an article that was not added"), List.of(), Map.of());
    }

    private void write(Connection connection, FilingPlan plan, Instant now) throws SQLException {
        List<NewSet> sets = plan.newSets();
        Set<Long> active = plan.active();
        RevisionRows.insert(connection, plan.newRevisions(), active, now);
        SubmissionRows.keepOriginals(connection, plan.newRevisions());
        SubmissionRows.remember(connection, plan.submissions());
        SetRows.insert(connection, sets, active, now);
        MentionRows.insert(connection, sets);
        CitationRows.insert(connection, sets);
        RoleRows.insert(connection, sets);
        if (uncurated) {
            EntityUseRows.insertUncurated(connection, sets);
        } else {
            EntityUseRows.insert(connection, sets);
        }
        List<Numbered<Event>> events = Numbered.of(sets, Annotations::events);
        EventMemberships.Result memberships = BulkMemberships.of(sets, recent, sites);
        EventRows.insert(connection, events, memberships.withoutConflicts(), now);
        List<Long> articles =
                plan.places().stream().map(place -> place.article()).toList();
        Sql.update(
                connection,
                SHOW,
                parameters -> parameters.array("int8", articles).time(now));
        ChangeRows.insert(connection, plan.newChanges(), now);
        PageRows.note(connection, plan.newRevisions());
        BulkTexts.mark(connection, plan.newRevisions());
        // Last, because other chunks may know the same events.
        EventRows.lookForConflicts(connection, new TreeSet<>(memberships.conflicting()));
    }

    /**
     * Describes entities and keeps their spellings, in a transaction of its own, one after the other: otherwise a chunk
     * would wait for the end of another wherever both meet somebody new.
     */
    private void describe(Connection connection, Collection<ArticleEnriched> articles, Map<String, Integer> runs)
            throws SQLException {
        List<NewSet> sets = articles.stream()
                .map(article -> new NewSet(
                        0, 0, Objects.requireNonNull(runs.get(article.run().id()), "unknown run"), article))
                .toList();
        synchronized (described) {
            Map<String, Description> descriptions = new TreeMap<>();
            AnnotationRows.descriptions(sets).forEach((id, description) -> {
                if (!description.equals(described.put(id, description))) {
                    descriptions.put(id, description);
                }
            });
            EntityRows.describe(connection, descriptions.values());
            Set<String> strangers = AnnotationRows.mentioned(sets);
            strangers.removeAll(described.keySet());
            if (!EntityRows.known(connection, strangers).containsAll(strangers)) {
                throw new UnstorableDataException("a mention refers to an entity that is not described", null);
            }
            EntityUseRows.addAliases(connection, sets, spellings);
            connection.commit();
        }
    }

    private static Map<UUID, Long> added(Connection connection, Collection<UUID> articles) throws SQLException {
        Map<UUID, Long> ids = new HashMap<>();
        Sql.list(
                connection,
                ADD_NEW,
                parameters -> parameters.array("uuid", articles),
                row -> ids.put(row.getObject("article_id", UUID.class), row.getLong("id")));
        return ids;
    }

    private static List<Run> runs(Iterable<ArticleEnriched> articles) {
        Map<String, Run> runs = new TreeMap<>();
        articles.forEach(article -> runs.put(article.run().id(), article.run()));
        return List.copyOf(runs.values());
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
