package org.watchline.gateway.status;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.watchline.contracts.status.ArticleStatus;
import org.watchline.gateway.corpus.StatusReader;
import org.watchline.gateway.problem.ProblemException;
import org.watchline.gateway.query.Uuids;

/** Puts together what memory and corpus know of a submission, so that the further of the two is told. */
@ApplicationScoped
class Statuses {

    private final StatusMemory memory;
    private final StatusReader corpus;

    Statuses(StatusMemory memory, StatusReader corpus) {
        this.memory = memory;
        this.corpus = corpus;
    }

    /** What is known of a submission, or of an article's latest submission. */
    Optional<SubmissionHistory> find(String id) {
        List<ArticleStatus> remembered = memory.ofSubmission(id);
        List<ArticleStatus> kept = kept(remembered, () -> corpus.ofSubmission(id));
        Optional<SubmissionHistory> submission = truth(latest(remembered, kept), () -> corpus.storedSubmission(id));
        return submission.isPresent() ? submission : Uuids.parse(id).flatMap(this::ofArticle);
    }

    private Optional<SubmissionHistory> ofArticle(UUID articleId) {
        List<ArticleStatus> remembered = memory.ofArticle(articleId);
        Optional<SubmissionHistory> known = latest(remembered, kept(remembered, () -> corpus.ofArticle(articleId)));
        return truth(
                known,
                () -> known.isPresent()
                        ? corpus.storedSubmission(known.get().submissionId())
                        : corpus.storedSubmission(articleId));
    }

    /** Notices tell late that an article is stored, and some may be lost; its row is there from the commit on. */
    private static Optional<SubmissionHistory> truth(
            Optional<SubmissionHistory> told, Supplier<Optional<ArticleStatus>> row) {
        if (told.isPresent() && told.get().hasStored()) {
            return told;
        }
        try {
            return row.get()
                    .map(stored -> told.map(history -> history.with(stored))
                            .orElseGet(() -> SubmissionHistory.of(List.of(stored))))
                    .or(() -> told);
        } catch (ProblemException e) {
            if (told.isEmpty()) {
                throw e;
            }
            return told;
        }
    }

    /** While the corpus cannot be read, memory alone is better than nothing. */
    private static List<ArticleStatus> kept(List<ArticleStatus> remembered, Supplier<List<ArticleStatus>> read) {
        try {
            return read.get();
        } catch (ProblemException e) {
            if (remembered.isEmpty()) {
                throw e;
            }
            return List.of();
        }
    }

    private static Optional<SubmissionHistory> latest(List<ArticleStatus> remembered, List<ArticleStatus> kept) {
        return Stream.concat(remembered.stream(), kept.stream())
                .collect(Collectors.groupingBy(ArticleStatus::id))
                .values()
                .stream()
                .map(SubmissionHistory::of)
                .max(Comparator.comparing(SubmissionHistory::firstSeen));
    }
}
