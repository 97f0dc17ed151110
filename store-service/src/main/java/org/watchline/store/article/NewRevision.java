package org.watchline.store.article;

import org.watchline.contracts.article.ArticleEnriched;
import org.watchline.contracts.identity.Sha256;

/**
 * A revision to be written.
 *
 * @param id the database's, drawn for it
 * @param article the database's id
 */
public record NewRevision(long id, long article, int number, ArticleEnriched source) {

    /** What tells its text from all others: lower-case hexadecimal SHA-256. */
    public String textHash() {
        return Sha256.of(text());
    }

    /** What it says. */
    public String text() {
        return source.ingested().article().text();
    }
}
