package org.watchline.store.revision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ArticleHistoryTest {

    private static final Instant NOON = Instant.parse("2022-03-05T12:00:00Z");

    @Test
    void aFirstSubmissionIsLikeNothing() {
        assertThat(empty().sameAs(at(0), "a")).isEmpty();
        assertThat(empty().active()).isEmpty();
        assertThat(empty().nextNumber()).isOne();
    }

    @Test
    void theSameContentIsTheSameRevision() {
        // Given
        ArticleHistory history = after(empty(), at(0), "a");

        // When, then
        assertThat(history.sameAs(at(1), "a")).map(Revision::number).contains(1);
    }

    @Test
    void changedContentIsLikeNothing() {
        // Given
        ArticleHistory history = after(empty(), at(0), "a");

        // When, then
        assertThat(history.sameAs(at(1), "b")).isEmpty();
        assertThat(history.nextNumber()).isEqualTo(2);
    }

    @Test
    void whatWasSubmittedLastHoldsThoughItArrivedFirst() {
        // Given
        ArticleHistory history = after(after(empty(), at(5), "new"), at(1), "old");

        // When, then
        assertThat(history.active()).map(Revision::contentHash).contains("new");
        assertThat(history.revisions()).extracting(Revision::number).containsExactly(1, 2);
    }

    @Test
    void ofTwoAtTheSameTimeTheGreaterSubmissionIdHolds() {
        // Given
        SubmissionKey lesser = new SubmissionKey(NOON, "s-1");
        SubmissionKey greater = new SubmissionKey(NOON, "s-2");

        // When
        ArticleHistory oneWay = after(after(empty(), lesser, "a"), greater, "b");
        ArticleHistory otherWay = after(after(empty(), greater, "b"), lesser, "a");

        // Then
        assertThat(oneWay.active()).map(Revision::contentHash).contains("b");
        assertThat(otherWay.active()).map(Revision::contentHash).contains("b");
    }

    @Test
    void aReturnToAnOldWordingIsLikeNothing() {
        // Given
        ArticleHistory history = after(after(empty(), at(0), "a"), at(1), "b");

        // When, then
        assertThat(history.sameAs(at(2), "a")).isEmpty();
    }

    @Test
    void aRedeliveredSubmissionFindsItsOwnRevision() {
        // Given
        ArticleHistory history = after(after(after(empty(), at(0), "a"), at(1), "b"), at(2), "a");

        // When, then
        assertThat(history.sameAs(at(0), "a")).map(Revision::number).contains(1);
        assertThat(history.sameAs(at(1), "b")).map(Revision::number).contains(2);
        assertThat(history.sameAs(at(2), "a")).map(Revision::number).contains(3);
    }

    @Test
    void aSubmissionIdWithOtherContentIsANewSubmission() {
        // Given
        ArticleHistory history = after(empty(), at(0), "a");

        // When, then
        assertThat(history.sameAs(new SubmissionKey(NOON.plusSeconds(90), at(0).submissionId()), "b"))
                .isEmpty();
    }

    @Test
    void aLateSubmissionIsLikeWhatHeldWhenItWasReceived() {
        // Given
        ArticleHistory history = after(after(empty(), at(0), "a"), at(5), "b");

        // When, then
        assertThat(history.sameAs(at(3), "a")).map(Revision::number).contains(1);
    }

    @Test
    void aRepetitionThatWasReceivedEarlierAndArrivesLaterIsTheSameRevision() {
        // Given
        ArticleHistory history = after(after(after(empty(), at(0), "a"), at(5), "b"), at(6), "c");

        // When, then
        assertThat(history.sameAs(at(4), "b")).map(Revision::number).contains(2);
        assertThat(after(history, at(4), "b").active())
                .map(Revision::contentHash)
                .contains("c");
    }

    @Test
    void aRepetitionKeepsItsRevisionAheadOfLateOnes() {
        // Given
        ArticleHistory repeated = after(after(empty(), at(0), "a"), at(5), "a");

        // When
        ArticleHistory history = after(repeated, at(3), "b");

        // Then
        assertThat(history.active()).map(Revision::contentHash).contains("a");
        assertThat(history.revisions()).hasSize(2);
    }

    @Test
    void timesAreComparedAsTheDatabaseKeepsThem() {
        assertThat(new SubmissionKey(NOON.plusNanos(1_999), "s"))
                .isEqualTo(new SubmissionKey(NOON.plusNanos(1_000), "s"));
    }

    private static ArticleHistory empty() {
        return new ArticleHistory(7, List.of(), Map.of());
    }

    private static SubmissionKey at(int minute) {
        return new SubmissionKey(NOON.plusSeconds(60L * minute), "s-" + minute);
    }

    /** Does with a submission what the store does. */
    private static ArticleHistory after(ArticleHistory history, SubmissionKey submission, String content) {
        Optional<Revision> same = history.sameAs(submission, content);
        Revision revision =
                same.orElse(new Revision(100 + history.nextNumber(), history.nextNumber(), content, submission));
        return (same.isPresent() ? history : history.with(revision)).with(submission, revision);
    }
}
