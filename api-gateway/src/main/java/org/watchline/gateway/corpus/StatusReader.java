package org.watchline.gateway.corpus;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.watchline.contracts.status.ArticleStatus;
import org.watchline.contracts.status.Stage;

/** Reads the stages' notices about submissions. */
@ApplicationScoped
public class StatusReader {

    private static final String NOTICES =
            "select submission_id, article_id, attempt, stage, at, reason from status_notice";

    private final Corpus corpus;

    StatusReader(Corpus corpus) {
        this.corpus = corpus;
    }

    /** The notices about one submission; empty if it is not known. */
    public List<ArticleStatus> ofSubmission(String submissionId) {
        return corpus.list(Sql.of(NOTICES).add("where submission_id = ?", submissionId), StatusReader::notice);
    }

    /** The notices about the latest submission of an article; empty if none is known. */
    public List<ArticleStatus> ofArticle(UUID articleId) {
        return corpus.list(Sql.of(NOTICES).add("""
                                where submission_id = (
                                  select s.submission_id
                                  from status s
                                  where s.article_id = ?
                                  order by (
                                    select min(n.at) from status_notice n where n.submission_id = s.submission_id) desc
                                  limit 1)""", articleId), StatusReader::notice);
    }

    /** What a submission's last notice would say, if the corpus has the article by it. */
    public Optional<ArticleStatus> storedSubmission(String submissionId) {
        return corpus.first(
                Sql.of(
                        "select submission_id, article_id, at from stored_submission where submission_id = ?",
                        submissionId),
                StatusReader::stored);
    }

    /** The same of an article's latest submission. */
    public Optional<ArticleStatus> storedSubmission(UUID articleId) {
        return corpus.first(
                Sql.of(
                        "select submission_id, article_id, at from stored_submission where article_id = ?"
                                + " order by at desc limit 1",
                        articleId),
                StatusReader::stored);
    }

    private static ArticleStatus stored(ResultSet row) throws SQLException {
        return new ArticleStatus(
                row.getString("submission_id"),
                row.getObject("article_id", UUID.class),
                1,
                Stage.STORED,
                Columns.presentInstant(row, "at"),
                null);
    }

    private static ArticleStatus notice(ResultSet row) throws SQLException {
        return new ArticleStatus(
                row.getString("submission_id"),
                row.getObject("article_id", UUID.class),
                row.getInt("attempt"),
                Stage.valueOf(row.getString("stage").toUpperCase(Locale.ROOT)),
                Columns.presentInstant(row, "at"),
                row.getString("reason"));
    }
}
