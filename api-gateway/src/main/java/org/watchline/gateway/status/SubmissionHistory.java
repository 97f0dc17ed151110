package org.watchline.gateway.status;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.status.ArticleStatus;
import org.watchline.contracts.status.Stage;

/**
 * What the stages told about one submission: the first notice of each attempt and stage, in the order of progress.
 *
 * @param notices never empty
 */
record SubmissionHistory(List<ArticleStatus> notices) {

    private static final Comparator<ArticleStatus> PROGRESS =
            Comparator.comparingInt(ArticleStatus::attempt).thenComparing(ArticleStatus::stage);

    static SubmissionHistory of(Collection<ArticleStatus> notices) {
        TreeSet<ArticleStatus> ordered = new TreeSet<>(PROGRESS);
        ordered.addAll(notices);
        return new SubmissionHistory(List.copyOf(ordered));
    }

    String submissionId() {
        return notices.get(0).id();
    }

    /**
     * Where it stands. What is stored stays so, whatever becomes of a later attempt, unless the article was taken down
     * afterwards. Of an attempt's ends the last one holds: a record that is read twice may fail and then succeed.
     */
    ArticleStatus current() {
        Optional<ArticleStatus> stored = notices.stream()
                .filter(notice -> notice.stage() == Stage.STORED)
                .reduce((earlier, later) -> later);
        if (stored.isPresent()) {
            return notices.stream()
                    .filter(notice -> notice.stage() == Stage.REJECTED)
                    .filter(notice -> notice.at().isAfter(stored.get().at()))
                    .reduce((earlier, later) -> later)
                    .orElse(stored.get());
        }
        ArticleStatus furthest = notices.get(notices.size() - 1);
        return notices.stream()
                .filter(notice -> notice.attempt() == furthest.attempt())
                .filter(notice -> isEnd(notice.stage()))
                .max(Comparator.comparing(ArticleStatus::at))
                .orElse(furthest);
    }

    /** With a notice of its last attempt that was lost. */
    SubmissionHistory with(ArticleStatus lost) {
        List<ArticleStatus> all = new ArrayList<>(notices);
        int attempt = notices.get(notices.size() - 1).attempt();
        all.add(new ArticleStatus(submissionId(), lost.articleId(), attempt, lost.stage(), lost.at(), lost.reason()));
        return of(all);
    }

    /** Whether it was stored once, even if its article was taken down since. */
    boolean hasStored() {
        return notices.stream().anyMatch(notice -> notice.stage() == Stage.STORED);
    }

    /** Whether the corpus has the article by this submission. */
    boolean isStored() {
        return current().stage() == Stage.STORED;
    }

    private static boolean isEnd(Stage stage) {
        return stage == Stage.REJECTED || stage == Stage.FAILED;
    }

    Instant firstSeen() {
        return notices.stream()
                .map(ArticleStatus::at)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** Null while no stage has identified the article. */
    @Nullable
    UUID articleId() {
        return notices.stream()
                .map(ArticleStatus::articleId)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
