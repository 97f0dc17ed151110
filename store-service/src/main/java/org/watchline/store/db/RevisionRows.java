package org.watchline.store.db;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.watchline.contracts.article.Article;
import org.watchline.contracts.article.ArticleEnriched;
import org.watchline.contracts.article.ArticleIngested;
import org.watchline.store.article.NewRevision;
import org.watchline.store.revision.SubmissionKey;

/** Table {@code revision}. */
final class RevisionRows {

    private static final String TABLE = """
            store.revision
              (id, article, number, submission_id, received_at, last_submission_id, last_received_at, content_hash,
               text_hash, fingerprint_scheme, fingerprint_values, client_id, url, title, source, authors, published_at,
               language, tags, text, known_from, known_to)""";

    /** Annotations are known no longer than the text that they belong to. */
    private static final String CLOSE = """
            with closed as (
              update store.revision set known_to = ? where id = any(?::bigint[]) returning id, known_to
            )
            update store.annotation_set s set known_to = closed.known_to
            from closed where s.revision = closed.id""";

    private static final String CONFIRM =
            "update store.revision set last_received_at = ?, last_submission_id = ? where id = ?";

    private RevisionRows() {}

    /** Ends what the corpus knows by these revisions. */
    static void close(Connection connection, Collection<Long> revisions, Instant now) throws SQLException {
        Sql.update(connection, CLOSE, parameters -> parameters.time(now).array("int8", revisions));
    }

    /**
     * Adds revisions, ordered by their texts: each of these becomes a row that others may be about to add as well.
     *
     * @param active ids of those that hold; the others were never the corpus's knowledge
     */
    static void insert(Connection connection, List<NewRevision> revisions, Set<Long> active, Instant now)
            throws SQLException {
        Copy.rows(connection, TABLE, byText(revisions), (fields, revision) -> {
            ArticleEnriched source = revision.source();
            ArticleIngested ingested = source.ingested();
            Article article = ingested.article();
            SubmissionKey submission = new SubmissionKey(ingested.receivedAt(), ingested.submissionId());
            fields.number(revision.id())
                    .number(revision.article())
                    .number(revision.number())
                    .text(submission.submissionId())
                    .time(submission.receivedAt())
                    .text(submission.submissionId())
                    .time(submission.receivedAt())
                    .text(ingested.contentHash())
                    .text(revision.textHash())
                    .text(ingested.fingerprint().scheme())
                    .texts(ingested.fingerprint().values())
                    .text(article.clientId())
                    .text(article.url())
                    .text(article.title())
                    .text(article.source())
                    .texts(article.authors())
                    .time(article.publishedAt())
                    .text(article.language() == null ? source.detectedLanguage() : article.language())
                    .texts(article.tags())
                    .text(article.text())
                    .time(now)
                    .time(active.contains(revision.id()) ? null : now);
        });
    }

    private static List<NewRevision> byText(List<NewRevision> revisions) {
        return revisions.stream()
                .sorted(Comparator.comparing(NewRevision::textHash))
                .toList();
    }

    /** Moves revisions behind later submissions with the same content. */
    static void confirm(Connection connection, Map<Long, SubmissionKey> latest) throws SQLException {
        Sql.batch(
                connection,
                CONFIRM,
                latest.entrySet(),
                (parameters, revision) -> parameters
                        .time(revision.getValue().receivedAt())
                        .text(revision.getValue().submissionId())
                        .number(revision.getKey()));
    }
}
