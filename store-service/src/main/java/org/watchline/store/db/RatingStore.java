package org.watchline.store.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.watchline.store.command.ProblemException;
import org.watchline.store.command.ProblemType;

/** Table {@code rating}: the last one of a source or an article holds. */
@ApplicationScoped
public class RatingStore {

    /** Ratings of one source are given one after the other. */
    private static final String LOCK = "select pg_advisory_xact_lock(hashtextextended(?, 10))";

    private static final String CLOSE_SOURCE =
            "update store.rating set known_to = ? where source = ? and known_to is null";

    private static final String CLOSE_ARTICLE =
            "update store.rating set known_to = ? where article = ? and known_to is null";

    private static final String INSERT = """
            insert into store.rating (source, article, grade, reason, author, known_from)
            values (?, ?, ?, ?, ?, ?)""";

    private final Transactions transactions;
    private final Clock clock;

    RatingStore(Transactions transactions, Clock clock) {
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * A grade with who gave it.
     *
     * @param value null withdraws the rating
     */
    public record Grade(@Nullable String value, @Nullable String reason, String author) {}

    /** Rates a source. */
    public void rateSource(String source, Grade grade) {
        transactions.run(connection -> {
            lock(connection, source);
            Instant now = clock.instant();
            Sql.update(
                    connection, CLOSE_SOURCE, parameters -> parameters.time(now).text(source));
            insert(connection, source, null, grade, now);
            return source;
        });
    }

    /** Rates an article. */
    public void rateArticle(UUID articleId, Grade grade) {
        transactions.run(connection -> {
            long article = article(connection, articleId);
            Instant now = clock.instant();
            Sql.update(
                    connection,
                    CLOSE_ARTICLE,
                    parameters -> parameters.time(now).number(article));
            insert(connection, null, article, grade, now);
            return articleId;
        });
    }

    private static void lock(Connection connection, String source) throws SQLException {
        Sql.list(connection, LOCK, parameters -> parameters.text(source), row -> row.getRow());
    }

    /** Waits for whoever rates the same article or takes it down. */
    private static long article(Connection connection, UUID articleId) throws SQLException {
        Optional<Long> article = ArticleRows.lockKnown(connection, articleId);
        if (article.isEmpty()
                || !TakedownRows.standing(connection, List.of(article.get())).isEmpty()) {
            throw new ProblemException(
                    ProblemType.INVALID_CHANGE, "articleId names no article: %s".formatted(articleId));
        }
        return article.get();
    }

    private static void insert(
            Connection connection, @Nullable String source, @Nullable Long article, Grade grade, Instant now)
            throws SQLException {
        Sql.update(
                connection,
                INSERT,
                parameters -> parameters
                        .text(source)
                        .number(article)
                        .text(grade.value())
                        .text(grade.reason())
                        .text(grade.author())
                        .time(now));
    }
}
