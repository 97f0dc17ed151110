package org.watchline.store.revision;

/**
 * What the decision needs to know of a revision.
 *
 * @param id the database's
 * @param number counted from 1 within the article
 * @param latest the latest submission with this content
 */
public record Revision(long id, int number, String contentHash, SubmissionKey latest) {

    Revision confirmedBy(SubmissionKey submission) {
        return submission.compareTo(latest) > 0 ? new Revision(id, number, contentHash, submission) : this;
    }
}
