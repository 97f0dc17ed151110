package org.watchline.gateway.status;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.status.ArticleStatus;

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
        return current().id();
    }

    /** The furthest notice. */
    ArticleStatus current() {
        return notices.get(notices.size() - 1);
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
