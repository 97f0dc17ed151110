package org.watchline.store.revision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The revisions of one article, and which of them each submission led to. Submissions may arrive late and more than
 * once; the outcome is the same.
 *
 * @param article the database's id
 * @param revisions in the order of their numbers
 * @param revisionBySubmission revision ids by submission id; submissions that are not asked for may be missing
 */
public record ArticleHistory(long article, List<Revision> revisions, Map<String, Long> revisionBySubmission) {

    private static final Comparator<Revision> PRECEDENCE =
            Comparator.comparing(Revision::latest).thenComparing(Revision::number);

    public ArticleHistory {
        revisions = List.copyOf(revisions);
        revisionBySubmission = Map.copyOf(revisionBySubmission);
    }

    /** The revision that holds now: the one that was submitted last, not the one that arrived last. */
    public Optional<Revision> active() {
        return revisions.stream().max(PRECEDENCE);
    }

    /**
     * The revision that says the same as a submission: the one it led to before, or the active one, or the one that
     * held when the submission was received, or the one that came next and arrived first. Other revisions do not count,
     * because an article can return to an old wording.
     */
    public Optional<Revision> sameAs(SubmissionKey submission, String contentHash) {
        Long known = revisionBySubmission.get(submission.submissionId());
        Stream<Revision> before = revisions.stream().filter(revision -> known != null && revision.id() == known);
        Stream<Revision> then =
                revisions.stream()
                        .filter(revision -> revision.latest().compareTo(submission) <= 0)
                        .max(PRECEDENCE)
                        .stream();
        Stream<Revision> next =
                revisions.stream()
                        .filter(revision -> revision.latest().compareTo(submission) > 0)
                        .min(PRECEDENCE)
                        .stream();
        return Stream.of(before, active().stream(), then, next)
                .flatMap(candidates -> candidates)
                .filter(revision -> revision.contentHash().equals(contentHash))
                .findFirst();
    }

    /** The number that the next revision gets. */
    public int nextNumber() {
        return revisions.stream().mapToInt(Revision::number).max().orElse(0) + 1;
    }

    /** With a further revision. */
    public ArticleHistory with(Revision revision) {
        List<Revision> more = new ArrayList<>(revisions);
        more.add(revision);
        return new ArticleHistory(article, more, revisionBySubmission);
    }

    /** After a submission that led to a revision of this history. */
    public ArticleHistory with(SubmissionKey submission, Revision revision) {
        Map<String, Long> submissions = new HashMap<>(revisionBySubmission);
        submissions.put(submission.submissionId(), revision.id());
        return new ArticleHistory(
                article,
                revisions.stream()
                        .map(each -> each.id() == revision.id() ? each.confirmedBy(submission) : each)
                        .toList(),
                submissions);
    }
}
