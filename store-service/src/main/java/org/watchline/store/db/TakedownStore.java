package org.watchline.store.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.watchline.store.command.ProblemException;
import org.watchline.store.command.ProblemType;

/** Takes articles out of the corpus, and lets them come back. */
@ApplicationScoped
public class TakedownStore {

    private static final String KNOWN = """
            select exists (select from store.article where article_id = ?)
              or exists (select from store.status where article_id = ?) as known""";

    private static final String INSERT = "insert into store.takedown (article, at, author, reason) values (?, ?, ?, ?)";

    private static final String PURGE = "call store.purge(?, ?)";

    private static final String LIFT = """
            update store.takedown t set lifted_at = ?, lifted_by = ?, lifted_reason = ?
            from store.article a
            where a.id = t.article and a.article_id = ? and t.lifted_at is null
            returning t.article""";

    private final Transactions transactions;
    private final Clock clock;

    TakedownStore(Transactions transactions, Clock clock) {
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Removes all that is known of an article, and refuses it from now on. An article that is still under way is
     * refused when it arrives.
     */
    public void takeDown(UUID articleId, String author, String reason) {
        transactions.runPatiently(connection -> {
            requireKnown(connection, articleId);
            long article = Objects.requireNonNull(
                    ArticleRows.lock(connection, List.of(articleId)).get(articleId), "a locked article has a number");
            if (!TakedownRows.standing(connection, List.of(article)).isEmpty()) {
                throw new ProblemException(
                        ProblemType.CONFLICT, "article %s was taken down already".formatted(articleId));
            }
            Instant now = clock.instant();
            Locks.linkTexts(connection);
            List<String> texts = DistinctTextRows.ofArticle(connection, article);
            Sql.update(
                    connection,
                    INSERT,
                    parameters ->
                            parameters.number(article).time(now).text(author).text(reason));
            Sql.update(
                    connection, PURGE, parameters -> parameters.number(article).time(now));
            PageRows.remove(connection, article);
            NearTexts.forget(connection, texts);
            return article;
        });
    }

    /** Lets an article come back if it is submitted again; what was removed stays so. */
    public void restore(UUID articleId, String author, String reason) {
        transactions.runPatiently(connection -> {
            List<Long> lifted = Sql.list(
                    connection,
                    LIFT,
                    parameters -> parameters
                            .time(clock.instant())
                            .text(author)
                            .text(reason)
                            .uuid(articleId),
                    row -> row.getLong("article"));
            if (lifted.isEmpty()) {
                throw new ProblemException(ProblemType.NOT_FOUND, "no article %s was taken down".formatted(articleId));
            }
            return lifted;
        });
    }

    private static void requireKnown(Connection connection, UUID articleId) throws SQLException {
        boolean known = Sql.list(
                        connection,
                        KNOWN,
                        parameters -> parameters.uuid(articleId).uuid(articleId),
                        row -> row.getBoolean("known"))
                .get(0);
        if (!known) {
            throw new ProblemException(ProblemType.NOT_FOUND, "no article %s is known".formatted(articleId));
        }
    }
}
