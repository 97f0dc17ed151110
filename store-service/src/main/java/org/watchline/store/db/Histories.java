package org.watchline.store.db;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.watchline.store.revision.ArticleHistory;
import org.watchline.store.revision.Revision;
import org.watchline.store.revision.SubmissionKey;

/** Reads what is known of locked articles. */
final class Histories {

    private static final String REVISIONS = """
            select article, id, number, content_hash, last_received_at, last_submission_id
            from store.revision
            where article = any(?::bigint[])
            order by article, number""";

    private static final String SUBMISSIONS = """
            select article, submission_id, revision
            from store.submission
            where article = any(?::bigint[]) and submission_id = any(?::text[])""";

    private record RevisionRow(long article, Revision revision) {}

    private record SubmissionRow(long article, String submissionId, long revision) {}

    private Histories() {}

    /**
     * The history of each article.
     *
     * @param articles database ids by article id
     * @param submissionIds the submissions that will be asked for
     */
    static Map<UUID, ArticleHistory> of(
            Connection connection, Map<UUID, Long> articles, Collection<String> submissionIds) throws SQLException {
        Map<Long, List<Revision>> revisions = revisions(connection, articles.values());
        Map<Long, Map<String, Long>> submissions = submissions(connection, articles.values(), submissionIds);
        return articles.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        article -> new ArticleHistory(
                                article.getValue(),
                                revisions.getOrDefault(article.getValue(), List.of()),
                                submissions.getOrDefault(article.getValue(), Map.of()))));
    }

    private static Map<Long, List<Revision>> revisions(Connection connection, Collection<Long> articles)
            throws SQLException {
        return Sql.list(connection, REVISIONS, parameters -> parameters.array("int8", articles), Histories::revision)
                .stream()
                .collect(Collectors.groupingBy(
                        RevisionRow::article, Collectors.mapping(RevisionRow::revision, Collectors.toList())));
    }

    private static Map<Long, Map<String, Long>> submissions(
            Connection connection, Collection<Long> articles, Collection<String> submissionIds) throws SQLException {
        return Sql.list(
                        connection,
                        SUBMISSIONS,
                        parameters -> parameters.array("int8", articles).texts(submissionIds),
                        row -> new SubmissionRow(
                                row.getLong("article"), row.getString("submission_id"), row.getLong("revision")))
                .stream()
                .collect(Collectors.groupingBy(
                        SubmissionRow::article,
                        Collectors.toMap(SubmissionRow::submissionId, SubmissionRow::revision)));
    }

    private static RevisionRow revision(ResultSet row) throws SQLException {
        SubmissionKey latest = new SubmissionKey(
                row.getObject("last_received_at", OffsetDateTime.class).toInstant(),
                row.getString("last_submission_id"));
        return new RevisionRow(
                row.getLong("article"),
                new Revision(row.getLong("id"), row.getInt("number"), row.getString("content_hash"), latest));
    }
}
