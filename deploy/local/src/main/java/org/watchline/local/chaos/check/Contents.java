package org.watchline.local.chaos.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import org.watchline.local.chaos.loader.LedgerLine;

/** What is stored is what was sent, once, and the newest of it counts. */
final class Contents {

    private final Evidence evidence;

    Contents(Evidence evidence) {
        this.evidence = evidence;
    }

    void check(Consumer<Violation> found) {
        once(found);
        sent(found);
        newest(found);
        refused(found);
    }

    /**
     * An article may return to an old wording, which is a revision again. Never can a content have more revisions than
     * there are stretches of submissions that say it.
     */
    private void once(Consumer<Violation> found) {
        Map<UUID, Map<String, Integer>> stretches = stretches();
        evidence.stored().revisions().forEach((article, revisions) -> {
            Map<String, Integer> times = new HashMap<>();
            revisions.forEach(revision -> times.merge(revision.mark(), 1, Integer::sum));
            times.forEach((mark, count) -> {
                int most = stretches.getOrDefault(article, Map.of()).getOrDefault(mark, 0);
                if (count > Math.max(1, most)) {
                    found.accept(new Violation(
                            Invariant.NOTHING_TWICE,
                            article.toString(),
                            "%d revisions of a text that was submitted in %d stretches".formatted(count, most)));
                }
            });
        });
    }

    private Map<UUID, Map<String, Integer>> stretches() {
        Map<UUID, Map<String, Integer>> stretches = new HashMap<>();
        Map<UUID, String> last = new HashMap<>();
        evidence.topicBySubmission().values().stream().sorted(TopicRecord.ORDER).forEach(record -> {
            if (!record.mark().equals(last.put(record.articleId(), record.mark()))) {
                stretches
                        .computeIfAbsent(record.articleId(), id -> new HashMap<>())
                        .merge(record.mark(), 1, Integer::sum);
            }
        });
        return stretches;
    }

    private void sent(Consumer<Violation> found) {
        Map<UUID, Set<String>> sent = new HashMap<>();
        for (LedgerLine line : evidence.ledger()) {
            if (line.event() == LedgerLine.Event.SENT) {
                sent.computeIfAbsent(line.articleId(), id -> new HashSet<>()).add(line.mark());
            }
        }
        for (Evidence.Revision revision : evidence.allRevisions()) {
            if (!sent.getOrDefault(revision.articleId(), Set.of()).contains(revision.mark())) {
                found.accept(new Violation(
                        Invariant.NOTHING_INVENTED,
                        revision.articleId().toString(),
                        "revision " + revision.number() + " has a text that was never sent"));
            }
        }
    }

    private void newest(Consumer<Violation> found) {
        Map<UUID, TopicRecord> newest = new HashMap<>();
        for (TopicRecord record : evidence.topicBySubmission().values()) {
            if (evidence.isFiled(record.articleId(), record.submissionId(), record.mark())) {
                newest.merge(record.articleId(), record, BinaryOperator.maxBy(TopicRecord.ORDER));
            }
        }
        newest.forEach((article, record) -> {
            List<String> active = evidence.stored().revisions().getOrDefault(article, List.of()).stream()
                    .filter(Evidence.Revision::active)
                    .map(Evidence.Revision::mark)
                    .toList();
            if (!active.equals(List.of(record.mark()))) {
                found.accept(new Violation(
                        Invariant.NEWEST_IS_ACTIVE,
                        article.toString(),
                        "%d active, not the one of %s".formatted(active.size(), record.submissionId())));
            }
        });
    }

    private void refused(Consumer<Violation> found) {
        for (LedgerLine line : evidence.ledger()) {
            boolean bad = !line.acceptable();
            if (line.event() == LedgerLine.Event.REFUSED && !bad) {
                found.accept(new Violation(
                        Invariant.HEALTHY_IS_STORED,
                        line.id(),
                        "refused through " + line.door() + ": " + line.detail()));
            }
            if (line.event() == LedgerLine.Event.ACCEPTED && bad && line.door().startsWith("http")) {
                found.accept(new Violation(Invariant.BAD_IS_REFUSED, line.id(), "accepted over HTTP"));
            }
            if (line.event() == LedgerLine.Event.SENT
                    && bad
                    && evidence.stored().revisions().containsKey(line.articleId())) {
                found.accept(new Violation(Invariant.BAD_IS_REFUSED, line.id(), "stored"));
            }
        }
    }
}
