package org.watchline.store.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.watchline.store.TestArticle;
import org.watchline.store.change.ChangeKind;
import org.watchline.store.revision.ArticleHistory;
import org.watchline.store.revision.Revision;
import org.watchline.store.revision.SubmissionKey;

class FilingPlanTest {

    private static final long ARTICLE_ROW = 7;
    private static final long OLD_REVISION = 70;
    private static final Map<String, Integer> RUNS = Map.of("run-1", 1, "run-2", 2);

    private final TestArticle article = TestArticle.unique();

    @Test
    void aNewArticleGetsARevisionASetAndAChange() {
        // When
        FilingPlan plan = planFor(List.of(article), emptyHistory(), Set.of());

        // Then
        assertThat(plan.newRevisions()).extracting(NewRevision::number).containsExactly(1);
        assertThat(plan.active()).containsExactly(plan.newRevisions().get(0).id());
        assertThat(plan.superseded()).isEmpty();
        assertThat(plan.newSets()).extracting(NewSet::revision).containsExactlyElementsOf(plan.active());
        assertThat(plan.newChanges()).containsExactly(new NewChange(new Place(ARTICLE_ROW, 1, 1), ChangeKind.NEW));
    }

    @Test
    void aRedeliveryKeepsItsPlaceAndWritesNothing() {
        // Given
        ArticleHistory history = historyOf(article);

        // When
        FilingPlan plan = planFor(List.of(article), history, Set.of(new KnownSet(OLD_REVISION, 1)));

        // Then
        assertThat(plan.places()).containsExactly(new Place(ARTICLE_ROW, 1, 1));
        assertThat(plan.newRevisions()).isEmpty();
        assertThat(plan.newSets()).isEmpty();
        assertThat(plan.newChanges()).isEmpty();
        assertThat(plan.confirmations()).isEmpty();
    }

    @Test
    void aRepetitionIsRememberedAndConfirmsItsRevision() {
        // Given
        TestArticle repetition = article.changed(5, article.text());

        // When
        FilingPlan plan = planFor(List.of(repetition), historyOf(article), Set.of(new KnownSet(OLD_REVISION, 1)));

        // Then
        assertThat(plan.newRevisions()).isEmpty();
        assertThat(plan.confirmations()).containsExactly(Map.entry(OLD_REVISION, key(repetition)));
        assertThat(plan.submissions()).containsExactly(new SubmissionLink(ARTICLE_ROW, key(repetition), OLD_REVISION));
    }

    @Test
    void aRevisionSupersedesTheActiveOne() {
        // When
        FilingPlan plan = planFor(
                List.of(article.changed(5, "Other")), historyOf(article), Set.of(new KnownSet(OLD_REVISION, 1)));

        // Then
        assertThat(plan.superseded()).containsExactly(OLD_REVISION);
        assertThat(plan.newChanges()).extracting(NewChange::kind).containsExactly(ChangeKind.REVISED);
    }

    @Test
    void aLateRevisionSupersedesNothing() {
        // When
        FilingPlan plan = planFor(
                List.of(article.changed(-5, "Other")), historyOf(article), Set.of(new KnownSet(OLD_REVISION, 1)));

        // Then
        assertThat(plan.active()).containsExactly(OLD_REVISION);
        assertThat(plan.superseded()).isEmpty();
        assertThat(plan.newChanges()).extracting(NewChange::kind).containsExactly(ChangeKind.LATE);
    }

    @Test
    void anotherRunAddsASetToTheKnownRevision() {
        // When
        FilingPlan plan =
                planFor(List.of(article.withRun("run-2")), historyOf(article), Set.of(new KnownSet(OLD_REVISION, 1)));

        // Then
        assertThat(plan.newRevisions()).isEmpty();
        assertThat(plan.newSets()).extracting(NewSet::revision, NewSet::run).containsExactly(tuple(OLD_REVISION, 2));
        assertThat(plan.newChanges()).containsExactly(new NewChange(new Place(ARTICLE_ROW, 1, 2), ChangeKind.RERUN));
    }

    @Test
    void articlesOfOneBatchSeeEachOther() {
        // Given
        TestArticle second = article.changed(1, "Second wording");

        // When
        FilingPlan plan = planFor(List.of(article, article, second, article), emptyHistory(), Set.of());

        // Then
        assertThat(plan.places()).extracting(Place::revision).containsExactly(1, 1, 2, 1);
        assertThat(plan.submissions())
                .extracting(SubmissionLink::submission)
                .containsExactly(key(article), key(second));
        assertThat(plan.newRevisions()).hasSize(2);
        assertThat(plan.newSets()).hasSize(2);
        assertThat(plan.active()).containsExactly(plan.newRevisions().get(1).id());
        assertThat(plan.superseded()).isEmpty();
    }

    private FilingPlan planFor(List<TestArticle> batch, ArticleHistory history, Set<KnownSet> sets) {
        FilingPlan plan =
                new FilingPlan(Map.of(article.articleId(), history), RUNS, sets, new AtomicLong(100)::getAndIncrement);
        batch.forEach(each -> plan.add(each.enriched()));
        return plan;
    }

    private static ArticleHistory emptyHistory() {
        return new ArticleHistory(ARTICLE_ROW, List.of(), Map.of());
    }

    private static ArticleHistory historyOf(TestArticle stored) {
        Revision revision =
                new Revision(OLD_REVISION, 1, stored.enriched().ingested().contentHash(), key(stored));
        return new ArticleHistory(ARTICLE_ROW, List.of(revision), Map.of(stored.submissionId(), OLD_REVISION));
    }

    private static SubmissionKey key(TestArticle submitted) {
        return new SubmissionKey(submitted.receivedAt(), submitted.submissionId());
    }
}
