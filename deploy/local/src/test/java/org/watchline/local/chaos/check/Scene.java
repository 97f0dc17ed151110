package org.watchline.local.chaos.check;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.topic.Topics;
import org.watchline.local.chaos.fault.PoisonLine;
import org.watchline.local.chaos.loader.LedgerLine;

/** Evidence of a campaign in which all went well, made to be tampered with. */
final class Scene {

    static final UUID ARTICLE = UUID.fromString("6f0c1c1e-5a52-5d1b-9c11-0d7c3f0a9b01");
    static final UUID BAD = UUID.fromString("6f0c1c1e-5a52-5d1b-9c11-0d7c3f0a9b02");
    static final String FIRST = "articles.submitted-0-1";
    static final String SECOND = "018f6b2e-0000-7000-8000-000000000001";
    static final String REJECTED = "articles.submitted-0-9";
    private static final Instant NOON = Instant.parse("2024-03-01T12:00:00Z");

    final List<LedgerLine> ledger = new ArrayList<>();
    final List<TopicRecord> topic = new ArrayList<>();
    final Map<UUID, List<Evidence.Revision>> revisions = new HashMap<>();
    final Map<Evidence.Filed, String> submissions = new HashMap<>();
    final List<Evidence.DeadLetter> deadLetters = new ArrayList<>();
    final Map<String, Evidence.Status> statuses = new HashMap<>();
    final List<PoisonLine> poison = new ArrayList<>();

    /** An article with two versions, one that was turned away, and a record that nobody could read. */
    Scene() {
        accepted(1, "kafka", FIRST, ARTICLE, "old", true, 0);
        accepted(2, "http", SECOND, ARTICLE, "new", true, 5);
        accepted(3, "kafka", REJECTED, BAD, "blank", false, 6);
        revisions.put(ARTICLE, new ArrayList<>(List.of(revision(1, "old", false), revision(2, "new", true))));
        submissions.put(new Evidence.Filed(ARTICLE, FIRST), "old");
        submissions.put(new Evidence.Filed(ARTICLE, SECOND), "new");
        statuses.put(FIRST, new Evidence.Status("stored", null));
        statuses.put(SECOND, new Evidence.Status("stored", null));
        statuses.put(REJECTED, new Evidence.Status("rejected", "text: missing"));
        poison.add(new PoisonLine("no_value", "p-1", Topics.ENRICHED, 3, 17, NOON));
        deadLetters.add(new Evidence.DeadLetter(
                "articles.enriched.dlq-0-0",
                "articles.enriched-3-17",
                "articles.enriched-3-17",
                "the record is empty"));
    }

    static Evidence.Revision revision(int number, String mark, boolean active) {
        return new Evidence.Revision(ARTICLE, number, mark, active);
    }

    /** A sending that the product accepted and that lies on the topic. */
    void accepted(
            long number, String door, String submission, UUID article, String mark, boolean acceptable, int second) {
        sent(number, door, article, mark, acceptable);
        ledger.add(line(number, LedgerLine.Event.ACCEPTED, door, submission, article, mark, acceptable));
        topic.add(new TopicRecord(submission, article, mark, acceptable, NOON.plusSeconds(second)));
    }

    void sent(long number, String door, UUID article, String mark, boolean acceptable) {
        ledger.add(line(number, LedgerLine.Event.SENT, door, null, article, mark, acceptable));
    }

    static LedgerLine line(
            long number,
            LedgerLine.Event event,
            String door,
            @Nullable String submission,
            UUID article,
            String mark,
            boolean acceptable) {
        return new LedgerLine(number, event, door, "id", article, mark, acceptable, submission, null, NOON);
    }

    List<Violation> judged() {
        return Checker.judge(new Evidence(
                ledger, topic, new Evidence.Stored(revisions, submissions, deadLetters, statuses), poison));
    }
}
