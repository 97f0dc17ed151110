package org.watchline.local.chaos.check;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.watchline.local.chaos.fault.PoisonLine;
import org.watchline.local.chaos.loader.LedgerLine;

/**
 * What a campaign left behind.
 *
 * @param topic the campaign's articles on the ingest topic
 * @param poison what was put onto the topics besides
 */
record Evidence(List<LedgerLine> ledger, List<TopicRecord> topic, Stored stored, List<PoisonLine> poison) {

    /**
     * What the database holds of the campaign.
     *
     * @param revisions by article
     * @param submissions the mark of the text that each submission led to, by article and submission
     * @param statuses the furthest notice by submission
     */
    record Stored(
            Map<UUID, List<Revision>> revisions,
            Map<Filed, String> submissions,
            List<DeadLetter> deadLetters,
            Map<String, Status> statuses) {}

    /** A revision and the mark of its text, taken from the text itself. */
    record Revision(UUID articleId, int number, String mark, boolean active) {}

    /** A submission of an article. */
    record Filed(UUID articleId, String submissionId) {}

    /**
     * A dead letter.
     *
     * @param place its own topic, partition and offset, joined by hyphens
     * @param source those of the record that died; null if nobody said
     */
    record DeadLetter(
            String place,
            @Nullable String source,
            String submissionId,
            @Nullable String reason) {

        boolean hasReason() {
            return reason != null && !reason.isBlank();
        }
    }

    /** A notice. */
    record Status(String stage, @Nullable String reason) {

        boolean isFinal() {
            return List.of("stored", "rejected", "failed").contains(stage);
        }
    }

    /** The sendings that the product accepted. */
    List<LedgerLine> accepted() {
        return ledger.stream()
                .filter(line -> line.event() == LedgerLine.Event.ACCEPTED)
                .toList();
    }

    /** Submissions that were put aside with a reason. */
    Map<String, String> buried() {
        Map<String, String> reasons = new HashMap<>();
        for (DeadLetter letter : stored.deadLetters()) {
            if (letter.hasReason()) {
                reasons.put(letter.submissionId(), letter.reason());
                if (letter.source() != null) {
                    reasons.put(letter.source(), letter.reason());
                }
            }
        }
        return reasons;
    }

    /** The articles on the ingest topic by submission. */
    Map<String, TopicRecord> topicBySubmission() {
        return topic.stream()
                .collect(Collectors.toMap(TopicRecord::submissionId, record -> record, (one, other) -> one));
    }

    /** Every stored revision. */
    Collection<Revision> allRevisions() {
        return stored.revisions().values().stream().flatMap(List::stream).toList();
    }

    /** Whether the submission led to a stored text with this mark. */
    boolean isFiled(UUID articleId, String submissionId, String mark) {
        return mark.equals(stored.submissions().get(new Filed(articleId, submissionId)));
    }
}
