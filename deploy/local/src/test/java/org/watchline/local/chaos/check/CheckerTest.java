package org.watchline.local.chaos.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.watchline.contracts.topic.Topics;
import org.watchline.local.chaos.fault.PoisonLine;
import org.watchline.local.chaos.loader.LedgerLine;

/** Every invariant can be broken, and is found broken. */
class CheckerTest {

    private final Scene scene = new Scene();

    @Test
    void findsNothingWhereAllIsWell() {
        assertThat(scene.judged()).isEmpty();
    }

    @Test
    void findsAnAcceptedSubmissionThatIsNotStored() {
        scene.submissions.remove(new Evidence.Filed(Scene.ARTICLE, Scene.FIRST));

        assertThat(scene.judged())
                .extracting(Violation::invariant, Violation::id)
                .containsExactly(tuple(Invariant.NOTHING_LOST, Scene.FIRST));
    }

    @Test
    void findsASubmissionThatLedToAnotherText() {
        scene.submissions.put(new Evidence.Filed(Scene.ARTICLE, Scene.SECOND), "old");

        assertThat(scene.judged()).extracting(Violation::invariant).contains(Invariant.NOTHING_LOST);
    }

    @Test
    void findsAnAcknowledgedRecordThatLeftTheTopic() {
        scene.topic.removeIf(record -> record.submissionId().equals(Scene.FIRST));

        assertThatOnly(Invariant.ACCEPTED_IS_ON_THE_TOPIC);
    }

    @Test
    void findsAnotherRecordInThePlaceOfAnAcknowledgedOne() {
        scene.topic.replaceAll(record -> record.submissionId().equals(Scene.REJECTED)
                ? new TopicRecord(Scene.REJECTED, Scene.BAD, "other", false, record.receivedAt())
                : record);

        assertThatOnly(Invariant.ACCEPTED_IS_ON_THE_TOPIC);
    }

    @Test
    void findsASubmissionThatNobodyWasPromisedAndThatIsStillUnderWay() {
        scene.sent(4, "http", Scene.ARTICLE, "newest", true);
        scene.topic.add(new TopicRecord(
                "018f6b2e-0000-7000-8000-000000000002",
                Scene.ARTICLE,
                "newest",
                true,
                Instant.parse("2024-03-01T13:00:00Z")));

        assertThatOnly(Invariant.NOTHING_LOST);
    }

    @Test
    void findsAHealthyArticleAmongTheDeadLetters() {
        scene.submissions.remove(new Evidence.Filed(Scene.ARTICLE, Scene.FIRST));
        scene.deadLetters.add(
                new Evidence.DeadLetter("articles.ingested.dlq-0-4", null, Scene.FIRST, "a fault of ours"));

        assertThatOnly(Invariant.HEALTHY_IS_STORED);
    }

    @Test
    void findsADeadLetterWithoutReason() {
        scene.submissions.remove(new Evidence.Filed(Scene.ARTICLE, Scene.FIRST));
        scene.deadLetters.add(new Evidence.DeadLetter("articles.ingested.dlq-0-4", null, Scene.FIRST, " "));

        assertThatOnly(Invariant.NOTHING_LOST);
    }

    @Test
    void findsAHealthyArticleThatWasRefused() {
        scene.ledger.add(Scene.line(5, LedgerLine.Event.REFUSED, "http", null, Scene.ARTICLE, "third", true));

        assertThatOnly(Invariant.HEALTHY_IS_STORED);
    }

    @Test
    void findsARevisionThatIsThereTwice() {
        scene.revisions.get(Scene.ARTICLE).add(Scene.revision(3, "old", false));

        assertThatOnly(Invariant.NOTHING_TWICE);
    }

    @Test
    void returningToAnOldWordingIsNothingTwice() {
        scene.accepted(4, "kafka", "articles.submitted-0-30", Scene.ARTICLE, "old", true, 9);
        scene.submissions.put(new Evidence.Filed(Scene.ARTICLE, "articles.submitted-0-30"), "old");
        scene.revisions.get(Scene.ARTICLE).set(1, Scene.revision(2, "new", false));
        scene.revisions.get(Scene.ARTICLE).add(Scene.revision(3, "old", true));

        assertThat(scene.judged()).isEmpty();
    }

    @Test
    void findsATextThatNobodySent() {
        scene.revisions.get(Scene.ARTICLE).add(Scene.revision(3, "invented", false));

        assertThatOnly(Invariant.NOTHING_INVENTED);
    }

    @Test
    void findsAnOlderRevisionThatIsActive() {
        scene.revisions.get(Scene.ARTICLE).clear();
        scene.revisions.get(Scene.ARTICLE).add(Scene.revision(1, "old", true));
        scene.revisions.get(Scene.ARTICLE).add(Scene.revision(2, "new", false));

        assertThatOnly(Invariant.NEWEST_IS_ACTIVE);
    }

    @Test
    void findsABadArticleThatWasAcceptedOverHttpOrStored() {
        scene.ledger.add(Scene.line(6, LedgerLine.Event.ACCEPTED, "http", Scene.REJECTED, Scene.BAD, "blank", false));

        assertThatOnly(Invariant.BAD_IS_REFUSED);
    }

    @Test
    void findsPoisonThatLeftNoDeadLetter() {
        scene.deadLetters.clear();

        assertThatOnly(Invariant.POISON_IS_ACCOUNTED_FOR);
    }

    @Test
    void findsPoisonOnADeadLetterTopicThatWasNotKept() {
        scene.poison.add(
                new PoisonLine("random_bytes", "p-2", Topics.deadLetterOf(Topics.STATUS), 0, 3, Instant.EPOCH));

        assertThatOnly(Invariant.POISON_IS_ACCOUNTED_FOR);
    }

    @Test
    void followersMaySkipPoison() {
        scene.poison.add(new PoisonLine("no_value", "p-3", Topics.SETTINGS, 0, 3, Instant.EPOCH));

        assertThat(scene.judged()).isEmpty();
    }

    @Test
    void oneArticleDoesNotHideAnother() {
        UUID other = UUID.fromString("6f0c1c1e-5a52-5d1b-9c11-0d7c3f0a9b03");
        scene.accepted(7, "kafka", "articles.submitted-1-1", other, "old", true, 7);

        assertThatOnly(Invariant.NOTHING_LOST);
    }

    private void assertThatOnly(Invariant invariant) {
        assertThat(scene.judged()).extracting(Violation::invariant).containsOnly(invariant);
    }
}
