package org.watchline.store.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import org.watchline.contracts.article.ArticleEnriched;
import org.watchline.contracts.article.ArticleIngested;
import org.watchline.store.change.ChangeKind;
import org.watchline.store.revision.ArticleHistory;
import org.watchline.store.revision.Revision;
import org.watchline.store.revision.SubmissionKey;

/**
 * Collects what a batch of articles changes, so that all of it can be written together. Articles are added in the order
 * of their records; a later one sees what the earlier ones plan.
 */
public final class FilingPlan {

    private final Map<UUID, ArticleHistory> before;
    private final Map<UUID, ArticleHistory> after;
    private final Map<String, Integer> runs;
    private final Set<KnownSet> sets;
    private final LongSupplier ids;
    private final List<Place> places = new ArrayList<>();
    private final List<NewRevision> newRevisions = new ArrayList<>();
    private final List<NewSet> newSets = new ArrayList<>();
    private final List<NewChange> newChanges = new ArrayList<>();
    private final Map<SubmissionName, SubmissionLink> submissions = new LinkedHashMap<>();
    private final Map<Long, SubmissionKey> confirmations = new LinkedHashMap<>();

    private record SubmissionName(long article, String submissionId) {}

    /**
     * Starts from what is stored.
     *
     * @param histories of every article of the batch
     * @param runs the database's ids of the batch's runs
     * @param sets which of these runs have annotated which revisions of these articles
     * @param ids draws unused ids for revisions and sets
     */
    public FilingPlan(
            Map<UUID, ArticleHistory> histories, Map<String, Integer> runs, Set<KnownSet> sets, LongSupplier ids) {
        this.before = Map.copyOf(histories);
        this.after = new HashMap<>(histories);
        this.runs = Map.copyOf(runs);
        this.sets = new HashSet<>(sets);
        this.ids = ids;
    }

    /** Plans the next article of the batch. */
    public void add(ArticleEnriched source) {
        ArticleIngested ingested = source.ingested();
        SubmissionKey submission = new SubmissionKey(ingested.receivedAt(), ingested.submissionId());
        ArticleHistory history = Objects.requireNonNull(after.get(ingested.articleId()), "article without a history");
        Optional<Revision> same = history.sameAs(submission, ingested.contentHash());
        Revision revision = same.orElseGet(
                () -> new Revision(ids.getAsLong(), history.nextNumber(), ingested.contentHash(), submission));
        ArticleHistory grown = same.isPresent() ? history : history.with(revision);
        after.put(ingested.articleId(), grown.with(submission, revision));

        if (same.isEmpty()) {
            newRevisions.add(new NewRevision(revision.id(), history.article(), revision.number(), source));
        } else if (submission.compareTo(revision.latest()) > 0) {
            confirmations.put(revision.id(), submission);
        }
        submissions.put(
                new SubmissionName(history.article(), submission.submissionId()),
                new SubmissionLink(history.article(), submission, revision.id()));
        annotate(revision, source, same.isPresent() ? ChangeKind.RERUN : kindOf(grown, revision), history.article());
    }

    private void annotate(Revision revision, ArticleEnriched source, ChangeKind kind, long article) {
        int run = Objects.requireNonNull(runs.get(source.run().id()), "unknown run");
        Place place = new Place(article, revision.number(), run);
        places.add(place);
        if (sets.add(new KnownSet(revision.id(), run))) {
            newSets.add(new NewSet(ids.getAsLong(), revision.id(), run, source));
            newChanges.add(new NewChange(place, kind));
        }
    }

    private static ChangeKind kindOf(ArticleHistory grown, Revision revision) {
        if (revision.number() == 1) {
            return ChangeKind.NEW;
        }
        return grown.active().filter(revision::equals).isPresent() ? ChangeKind.REVISED : ChangeKind.LATE;
    }

    /** Where each article went, in the order in which they were added. */
    public List<Place> places() {
        return List.copyOf(places);
    }

    /** Revisions to be written. */
    public List<NewRevision> newRevisions() {
        return List.copyOf(newRevisions);
    }

    /** Ids of the articles' revisions that hold when the whole batch is written. */
    public Set<Long> active() {
        return activeOf(after);
    }

    /** Ids of the stored revisions that hold no more. */
    public Set<Long> superseded() {
        Set<Long> superseded = activeOf(before);
        superseded.removeAll(active());
        return superseded;
    }

    private static Set<Long> activeOf(Map<UUID, ArticleHistory> histories) {
        return histories.values().stream()
                .flatMap(history -> history.active().stream())
                .map(Revision::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Sets of annotations to be written. */
    public List<NewSet> newSets() {
        return List.copyOf(newSets);
    }

    /** The steps of the change sequence, in their order. */
    public List<NewChange> newChanges() {
        return List.copyOf(newChanges);
    }

    /** The database's ids of the articles that say something new from now on. */
    public Set<Long> news() {
        return newChanges.stream()
                .filter(change -> change.kind() == ChangeKind.NEW || change.kind() == ChangeKind.REVISED)
                .map(change -> change.place().article())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The run that tags what another run has tagged before, by the database's id; of several the newest. */
    public OptionalInt rerun() {
        return newChanges.stream()
                .filter(change -> change.kind() == ChangeKind.RERUN)
                .mapToInt(change -> change.place().run())
                .max();
    }

    /** Which revision each submission led to. */
    public List<SubmissionLink> submissions() {
        return List.copyOf(submissions.values());
    }

    /** Later submissions with the content of a revision, by the revision's id. */
    public Map<Long, SubmissionKey> confirmations() {
        return Map.copyOf(confirmations);
    }
}
