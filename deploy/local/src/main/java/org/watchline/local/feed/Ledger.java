package org.watchline.local.feed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.watchline.contracts.status.ArticleStatus;
import org.watchline.contracts.status.Stage;

/**
 * What has become of each article that was fed. Thread-safe: the reader, the producer and the follower of notices write
 * into it. A notice may come before Kafka's acknowledgement tells whose it is.
 */
final class Ledger {

    private final Map<String, Origin> originBySubmission = new LinkedHashMap<>();
    private final Map<String, ArticleStatus> furthest = new HashMap<>();
    private final List<Refusal> unsent = new ArrayList<>();
    private final List<String> feeds = new ArrayList<>();
    private final List<String> skipped = new ArrayList<>();
    private int followed;
    private int found;

    /** An article that will not be stored, or a feed that is not followed, and why. */
    record Refusal(Origin origin, String reason) {

        @Override
        public String toString() {
            return origin + ": " + reason;
        }
    }

    synchronized void found() {
        found++;
    }

    /** The article cannot even be sent. */
    synchronized void refused(Origin origin, String reason) {
        unsent.add(new Refusal(origin, reason));
    }

    /** Kafka acknowledged the article. */
    synchronized void sent(Origin origin, String submissionId) {
        originBySubmission.put(submissionId, origin);
    }

    /** The gateway was asked to follow the feeds of a list. */
    synchronized void followed(Origin list, FeedLists.Result result) {
        result.added().forEach(url -> feeds.add(Verdict.FOLLOWED.line("%s (%s)".formatted(url, list))));
        result.known().forEach(url -> feeds.add(Verdict.KNOWN.line("%s (%s)".formatted(url, list))));
        followed += result.added().size();
        found += result.refused().size();
        result.refused().forEach(feed -> unsent.add(new Refusal(inside(list, feed), feed.reason())));
    }

    private static Origin inside(Origin list, FeedLists.Refused feed) {
        return feed.url().isEmpty() ? list : list.at(" " + feed.url());
    }

    /** Feeds that are followed since. */
    synchronized int followed() {
        return followed;
    }

    /** Something in a directory was passed over. */
    synchronized void skipped(Origin what, String why) {
        skipped.add(Verdict.SKIPPED.line(what + ": " + why));
    }

    /** Somebody's article passed a stage. */
    synchronized void noticed(ArticleStatus status) {
        furthest.merge(status.id(), status, (before, now) -> now.isFurtherThan(before) ? now : before);
    }

    synchronized Count count() {
        int ingested = 0;
        int stored = 0;
        int refused = unsent.size();
        for (String submission : originBySubmission.keySet()) {
            ArticleStatus status = furthest.get(submission);
            Stage stage = status == null ? Stage.SUBMITTED : status.stage();
            if (isRefused(stage)) {
                refused++;
            } else if (stage == Stage.STORED) {
                stored++;
                ingested++;
            } else if (stage.compareTo(Stage.FETCHED) > 0) {
                ingested++;
            }
        }
        return new Count(found, originBySubmission.size(), ingested, stored, refused);
    }

    synchronized List<Refusal> refusals() {
        List<Refusal> refusals = new ArrayList<>(unsent);
        originBySubmission.forEach((submission, origin) -> {
            ArticleStatus status = furthest.get(submission);
            if (status != null && isRefused(status.stage())) {
                String reason = Objects.requireNonNullElse(status.reason(), "no reason given");
                refusals.add(new Refusal(origin, status.stage().label() + ": " + reason));
            }
        });
        return refusals;
    }

    /** A line for each file of which anything was taken, each feed of a list, and what was passed over. */
    synchronized List<String> taken() {
        Map<String, FileCount> files = new LinkedHashMap<>();
        originBySubmission.forEach((submission, origin) -> {
            ArticleStatus status = furthest.get(submission);
            files.computeIfAbsent(origin.file(), file -> new FileCount())
                    .add(status == null ? Stage.SUBMITTED : status.stage());
        });
        List<String> lines = new ArrayList<>();
        files.forEach((file, count) -> count.line(file).ifPresent(lines::add));
        lines.addAll(feeds);
        lines.addAll(skipped);
        return lines;
    }

    private static boolean isRefused(Stage stage) {
        return stage == Stage.REJECTED || stage == Stage.FAILED;
    }
}
