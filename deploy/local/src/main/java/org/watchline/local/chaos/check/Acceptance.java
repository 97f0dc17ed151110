package org.watchline.local.chaos.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.watchline.local.chaos.loader.LedgerLine;

/** What was accepted is kept, and so is all else that reached the ingest topic. */
final class Acceptance {

    private final Evidence evidence;
    private final Map<String, String> buried;
    private final Map<String, TopicRecord> topic;

    Acceptance(Evidence evidence) {
        this.evidence = evidence;
        this.buried = evidence.buried();
        this.topic = evidence.topicBySubmission();
    }

    /** What became of one submission. */
    enum Fate {
        STORED,
        BURIED,
        REJECTED,
        LOST
    }

    void check(Consumer<Violation> found) {
        for (LedgerLine line : evidence.accepted()) {
            onTopic(line, found);
        }
        owed().values().forEach(record -> kept(record, found));
    }

    /** What became of everything that was accepted. */
    Map<Fate, Long> fates() {
        Map<Fate, Long> fates = new LinkedHashMap<>();
        for (LedgerLine line : evidence.accepted()) {
            fates.merge(fate(record(line)), 1L, Long::sum);
        }
        return fates;
    }

    /** Accepted submissions that are nowhere. */
    List<String> lost() {
        return evidence.accepted().stream()
                .map(Acceptance::record)
                .filter(record -> fate(record) == Fate.LOST)
                .map(TopicRecord::submissionId)
                .distinct()
                .toList();
    }

    private void onTopic(LedgerLine line, Consumer<Violation> found) {
        TopicRecord record = topic.get(submission(line));
        if (record == null) {
            found.accept(new Violation(
                    Invariant.ACCEPTED_IS_ON_THE_TOPIC,
                    submission(line),
                    "through " + line.door() + ", at " + line.at()));
        } else if (!record.mark().equals(line.mark())) {
            found.accept(new Violation(
                    Invariant.ACCEPTED_IS_ON_THE_TOPIC, submission(line), "another text lies in its place"));
        }
    }

    private Map<String, TopicRecord> owed() {
        Map<String, TopicRecord> owed = new LinkedHashMap<>(topic);
        // What was accepted is owed even if the topic does not have it any more, or has another record there.
        evidence.accepted().forEach(line -> owed.put(submission(line), record(line)));
        return owed;
    }

    private void kept(TopicRecord record, Consumer<Violation> found) {
        Fate fate = fate(record);
        if (fate == Fate.LOST) {
            String stage = evidence.stored().statuses().containsKey(record.submissionId())
                    ? evidence.stored().statuses().get(record.submissionId()).stage()
                    : "none";
            found.accept(new Violation(
                    Invariant.NOTHING_LOST,
                    record.submissionId(),
                    "article %s, last notice %s".formatted(record.articleId(), stage)));
        } else if (record.acceptable() && fate != Fate.STORED) {
            found.accept(new Violation(
                    Invariant.HEALTHY_IS_STORED,
                    record.submissionId(),
                    "is %s: %s".formatted(fate, buried.getOrDefault(record.submissionId(), "no reason"))));
        }
    }

    private Fate fate(TopicRecord record) {
        if (evidence.isFiled(record.articleId(), record.submissionId(), record.mark())) {
            return Fate.STORED;
        }
        Evidence.Status status = evidence.stored().statuses().get(record.submissionId());
        boolean rejected = status != null
                && status.stage().equals("rejected")
                && status.reason() != null
                && !status.reason().isBlank();
        if (rejected) {
            return Fate.REJECTED;
        }
        return buried.containsKey(record.submissionId()) ? Fate.BURIED : Fate.LOST;
    }

    private static TopicRecord record(LedgerLine line) {
        return new TopicRecord(submission(line), line.articleId(), line.mark(), line.acceptable(), line.at());
    }

    private static String submission(LedgerLine line) {
        return String.valueOf(line.submissionId());
    }
}
