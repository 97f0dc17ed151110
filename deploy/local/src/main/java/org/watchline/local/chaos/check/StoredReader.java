package org.watchline.local.chaos.check;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.watchline.local.chaos.loader.Draft;

/** Reads what the database holds of a campaign. Marks are taken of the texts as they lie there. */
final class StoredReader {

    private static final String MARK = "encode(sha256(convert_to(r.text, 'UTF8')), 'hex')";

    private final Connection connection;

    StoredReader(Connection connection) {
        this.connection = connection;
    }

    Evidence.Stored read() throws SQLException {
        return new Evidence.Stored(revisions(), submissions(), deadLetters(), statuses());
    }

    private Map<UUID, List<Evidence.Revision>> revisions() throws SQLException {
        Map<UUID, List<Evidence.Revision>> byArticle = new HashMap<>();
        each(
                "select a.article_id, r.number, " + MARK + ", r.known_to is null from store.revision r"
                        + " join store.article a on a.id = r.article where r.source = '" + Draft.SOURCE + "'",
                row -> {
                    Evidence.Revision revision = new Evidence.Revision(
                            row.getObject(1, UUID.class), row.getInt(2), row.getString(3), row.getBoolean(4));
                    byArticle
                            .computeIfAbsent(revision.articleId(), id -> new ArrayList<>())
                            .add(revision);
                });
        return byArticle;
    }

    private Map<Evidence.Filed, String> submissions() throws SQLException {
        Map<Evidence.Filed, String> marks = new HashMap<>();
        each(
                "select a.article_id, s.submission_id, " + MARK + " from store.submission s"
                        + " join store.revision r on r.id = s.revision join store.article a on a.id = s.article",
                row -> marks.put(new Evidence.Filed(row.getObject(1, UUID.class), row.getString(2)), row.getString(3)));
        return marks;
    }

    private List<Evidence.DeadLetter> deadLetters() throws SQLException {
        List<Evidence.DeadLetter> letters = new ArrayList<>();
        each(
                "select topic || '-' || partition || '-' || record_offset,"
                        + " source_topic || '-' || source_partition || '-' || source_offset, submission_id, reason"
                        + " from store.dead_letter",
                row -> letters.add(new Evidence.DeadLetter(
                        row.getString(1), row.getString(2), row.getString(3), row.getString(4))));
        return letters;
    }

    private Map<String, Evidence.Status> statuses() throws SQLException {
        Map<String, Evidence.Status> statuses = new HashMap<>();
        each(
                "select submission_id, stage::text, reason from store.status",
                row -> statuses.put(row.getString(1), new Evidence.Status(row.getString(2), row.getString(3))));
        return statuses;
    }

    private interface Row {
        void take(ResultSet row) throws SQLException;
    }

    private void each(String query, Row row) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                row.take(rows);
            }
        }
    }
}
