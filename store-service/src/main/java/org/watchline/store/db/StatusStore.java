package org.watchline.store.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.watchline.contracts.status.ArticleStatus;
import org.watchline.store.status.Furthest;

/** Keeps the stages' notices. */
@ApplicationScoped
public class StatusStore {

    private static final String INSERT_NOTICE = """
            insert into store.status_notice (submission_id, attempt, stage, article_id, at, reason)
            values (?, ?, ?::store.stage, ?, ?, ?)
            on conflict do nothing""";

    private static final String UPSERT_STATUS = """
            insert into store.status (submission_id, attempt, stage, article_id, at, reason)
            values (?, ?, ?::store.stage, ?, ?, ?)
            on conflict (submission_id) do update set
              attempt = excluded.attempt,
              stage = excluded.stage,
              article_id = coalesce(excluded.article_id, status.article_id),
              at = excluded.at,
              reason = excluded.reason
            where (excluded.attempt, excluded.stage) > (status.attempt, status.stage)""";

    private static final Comparator<ArticleStatus> LOCK_ORDER = Comparator.comparing(ArticleStatus::id)
            .thenComparing(ArticleStatus::attempt)
            .thenComparing(ArticleStatus::stage);

    private final Transactions transactions;

    StatusStore(Transactions transactions) {
        this.transactions = transactions;
    }

    /**
     * Keeps the notices in one transaction; if one of them stands in the way of the others, each in its own.
     *
     * @return the notices that the database will never take
     * @throws DatabaseUnavailableException if the notices are to be kept again
     */
    public List<ArticleStatus> keep(List<ArticleStatus> notices) {
        return transactions.write(notices, StatusStore::write);
    }

    private static void write(Connection connection, List<ArticleStatus> notices) throws SQLException {
        List<ArticleStatus> ordered = new ArrayList<>(notices);
        ordered.sort(LOCK_ORDER);
        Sql.batch(connection, INSERT_NOTICE, ordered, StatusStore::bind);
        Sql.batch(connection, UPSERT_STATUS, Furthest.ofEach(notices), StatusStore::bind);
    }

    private static void bind(Parameters parameters, ArticleStatus notice) throws SQLException {
        parameters
                .text(notice.id())
                .number(notice.attempt())
                .text(notice.stage().label())
                .uuid(notice.articleId())
                .time(notice.at())
                .text(notice.reason());
    }
}
