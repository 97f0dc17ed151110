package org.watchline.store.db;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.watchline.contracts.article.Original;
import org.watchline.store.article.NewRevision;
import org.watchline.store.article.SubmissionLink;

/** Tables {@code submission} and {@code raw_submission}. */
final class SubmissionRows {

    /** A submission id that comes with other content belongs to a topic that was made anew: the newer one counts. */
    private static final String REMEMBER = """
            insert into store.submission (article, submission_id, revision, received_at)
            values (?, ?, ?, ?)
            on conflict (article, submission_id) do update
              set revision = excluded.revision, received_at = excluded.received_at
              where submission.revision <> excluded.revision""";

    private static final String KEEP_ORIGINAL =
            "insert into store.raw_submission (revision, media_type, body) values (?, ?, ?)";

    private record Kept(long revision, Original original) {}

    private SubmissionRows() {}

    static void remember(Connection connection, List<SubmissionLink> links) throws SQLException {
        Sql.batch(
                connection,
                REMEMBER,
                links,
                (parameters, link) -> parameters
                        .number(link.article())
                        .text(link.submission().submissionId())
                        .number(link.revision())
                        .time(link.submission().receivedAt()));
    }

    /** Keeps the bodies that were not plain text. */
    static void keepOriginals(Connection connection, List<NewRevision> revisions) throws SQLException {
        Sql.batch(
                connection,
                KEEP_ORIGINAL,
                originals(revisions),
                (parameters, kept) -> parameters
                        .number(kept.revision())
                        .text(kept.original().mediaType())
                        .bytes(kept.original().bytes()));
    }

    private static List<Kept> originals(List<NewRevision> revisions) {
        return revisions.stream()
                .<Kept>mapMulti((revision, kept) -> {
                    Original original = revision.source().ingested().original();
                    if (original != null) {
                        kept.accept(new Kept(revision.id(), original));
                    }
                })
                .toList();
    }
}
