package org.watchline.store.db;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.watchline.contracts.annotation.Run;
import org.watchline.contracts.article.ArticleEnriched;
import org.watchline.contracts.article.ArticleIngested;
import org.watchline.contracts.article.ArticleStored;
import org.watchline.store.annotation.TaggedMentions;
import org.watchline.store.article.FilingPlan;
import org.watchline.store.article.Outcome;
import org.watchline.store.article.Place;
import org.watchline.store.event.Sites;
import org.watchline.store.revision.ArticleHistory;

/** Files a batch of articles within one transaction: locks, reads, plans, writes. */
final class ArticleTransaction {

    /** A new revision and a new set of annotations. */
    private static final int MOST_IDS_PER_ARTICLE = 2;

    /** Taken after the locks: the start of the transaction may lie before a change it had to wait for. */
    private static final String CLOCK = "select clock_timestamp() as now";

    private final Connection connection;
    private final List<ArticleEnriched> articles;
    private final Set<UUID> taggedAnew;
    private final Sites sites;
    private final RecentWordings wordings;

    private ArticleTransaction(
            Connection connection,
            List<ArticleEnriched> articles,
            Set<UUID> taggedAnew,
            Sites sites,
            RecentWordings wordings) {
        this.connection = connection;
        this.articles = articles;
        this.taggedAnew = taggedAnew;
        this.sites = sites;
        this.wordings = wordings;
    }

    /** Brings the articles into the corpus, but for those that were taken down; the outcomes stand in their order. */
    static List<Outcome> file(
            Connection connection,
            List<ArticleEnriched> articles,
            Set<UUID> taggedAnew,
            Sites sites,
            RecentWordings wordings)
            throws SQLException {
        Locks.keepDecisions(connection);
        Map<UUID, Long> ids = ArticleRows.lock(
                connection, articles.stream().map(ArticleTransaction::idOf).collect(Collectors.toSet()));
        Set<UUID> removed = TakedownRows.standing(connection, ids.values());
        List<ArticleEnriched> welcome = articles.stream()
                .filter(article -> !removed.contains(idOf(article)))
                .map(TaggedMentions::of)
                .toList();
        ids.keySet().removeAll(removed);
        Iterator<ArticleStored> notices = new ArticleTransaction(connection, welcome, taggedAnew, sites, wordings)
                .file(ids)
                .iterator();
        return articles.stream()
                .<Outcome>map(article -> removed.contains(idOf(article))
                        ? new Outcome.Refused("The article was taken down.")
                        : new Outcome.Stored(notices.next()))
                .toList();
    }

    private static UUID idOf(ArticleEnriched article) {
        return article.ingested().articleId();
    }

    private List<ArticleStored> file(Map<UUID, Long> ids) throws SQLException {
        Instant now = now();
        Map<String, Integer> runs = RunRows.ids(connection, runs(), now);
        Map<UUID, ArticleHistory> histories = Histories.of(connection, ids, distinct(ArticleIngested::submissionId));
        FilingPlan plan = new FilingPlan(
                histories,
                runs,
                SetRows.known(connection, ids.values(), runs.values()),
                Ids.draw(connection, articles.size() * MOST_IDS_PER_ARTICLE));
        articles.forEach(plan::add);
        if (!taggedAnew.isEmpty()) {
            ReplayRows.keepShown(connection, plan.rerun(), now);
        }
        write(plan, now);
        if (!taggedAnew.isEmpty()) {
            ReplayRows.settle(connection, placesOf(taggedAnew, plan.places()));
        }
        return notices(plan.places());
    }

    private void write(FilingPlan plan, Instant now) throws SQLException {
        Set<Long> active = plan.active();
        RevisionRows.close(connection, plan.superseded(), now);
        RevisionRows.insert(connection, plan.newRevisions(), active, now);
        RevisionRows.confirm(connection, plan.confirmations());
        SubmissionRows.keepOriginals(connection, plan.newRevisions());
        SubmissionRows.remember(connection, plan.submissions());
        AnnotationRows.insert(connection, plan.newSets(), active, sites, now);
        SearchDocuments.catchUp(connection, ids(plan.places()), now);
        ChangeRows.insert(connection, plan.newChanges(), now);
        NearTexts.follow(connection, plan, wordings, now);
        AlertRows.raise(connection, plan.news(), now);
    }

    private List<Place> placesOf(Set<UUID> wanted, List<Place> places) {
        return IntStream.range(0, articles.size())
                .filter(i -> wanted.contains(idOf(articles.get(i))))
                .mapToObj(places::get)
                .toList();
    }

    private List<ArticleStored> notices(List<Place> places) throws SQLException {
        Map<Place, ChangeRows.Change> changes = ChangeRows.at(connection, Set.copyOf(places));
        List<ArticleStored> notices = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            ArticleEnriched article = articles.get(i);
            ChangeRows.Change change = Objects.requireNonNull(changes.get(places.get(i)), "a place without a change");
            notices.add(new ArticleStored(
                    article.ingested().articleId(),
                    article.ingested().submissionId(),
                    change.place().revision(),
                    article.run().id(),
                    change.position(),
                    change.at()));
        }
        return notices;
    }

    private static Set<Long> ids(List<Place> places) {
        return places.stream().map(Place::article).collect(Collectors.toSet());
    }

    private <T> Set<T> distinct(Function<ArticleIngested, T> property) {
        return articles.stream().map(ArticleEnriched::ingested).map(property).collect(Collectors.toSet());
    }

    private Collection<Run> runs() {
        return articles.stream()
                .map(ArticleEnriched::run)
                .collect(Collectors.toMap(Run::id, run -> run, (first, same) -> first, TreeMap::new))
                .values();
    }

    private Instant now() throws SQLException {
        return Sql.list(
                        connection,
                        CLOCK,
                        parameters -> {},
                        row -> row.getObject("now", OffsetDateTime.class).toInstant())
                .get(0);
    }
}
