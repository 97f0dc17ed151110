package org.watchline.gateway.corpus;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.watchline.gateway.problem.ProblemException;
import org.watchline.gateway.problem.ProblemType;

/**
 * Runs statements and reads rows. What the database cannot do at the moment becomes a problem. Statements name views
 * without a schema: that decides between what is known now and what was known at an earlier moment.
 */
@ApplicationScoped
public class Corpus {

    private static final Logger LOG = Logger.getLogger(Corpus.class);

    /** PostgreSQL's state for a statement that took too long. */
    public static final String QUERY_CANCELED = "57014";

    /**
     * What PostgreSQL cannot take from a client for a value: a number or a time out of its range, a time or another
     * text in no form it knows, the character NUL. Most are refused before; paths and cursors may hold any.
     */
    private static final Set<String> NO_VALUE = Set.of("22003", "22007", "22008", "22009", "22021", "22P02");

    private static final String ONE_STATE = "set transaction isolation level repeatable read";
    private static final String PLANS_KEPT = "set local plan_cache_mode = auto";
    private static final String EARLIER = "select set_config('watchline.as_of', ?, true), "
            + "set_config('search_path', 'past, corpus, public', true)";

    private final DataSource database;
    private final Freshness freshness;

    Corpus(DataSource database, Freshness freshness) {
        this.database = database;
        this.freshness = freshness;
    }

    /** Makes a value of the current row. */
    @FunctionalInterface
    public interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** Reads several things. */
    @FunctionalInterface
    public interface Question<T> {
        T ask(Snapshot snapshot) throws SQLException;
    }

    /** Takes the current row. */
    @FunctionalInterface
    public interface RowVisitor {
        void visit(ResultSet row) throws SQLException;
    }

    /** Takes the current row, and tells whether the next one is wanted. */
    @FunctionalInterface
    public interface RowTaker {
        boolean take(ResultSet row) throws SQLException;
    }

    /** The corpus as a connection sees it. */
    public record Snapshot(Connection connection) {

        /** All rows of a statement. */
        public <T> List<T> list(Sql sql, RowReader<T> reader) throws SQLException {
            try (PreparedStatement statement = prepare(connection, sql);
                    ResultSet rows = statement.executeQuery()) {
                List<T> values = new ArrayList<>();
                while (rows.next()) {
                    values.add(reader.read(rows));
                }
                return values;
            }
        }

        /**
         * Visits all rows of a statement without holding them. The time limit holds for every stretch by itself. Only
         * within {@link #asOf}.
         *
         * @param stretch rows that are fetched at a time
         */
        public void walk(Sql sql, int stretch, RowVisitor visitor) throws SQLException {
            walkWhile(sql, stretch, row -> {
                visitor.visit(row);
                return true;
            });
        }

        /**
         * Visits the rows of a statement as long as they are wanted; those of later stretches are not even looked for.
         * Only within {@link #asOf}.
         *
         * @param stretch rows that are fetched at a time
         * @return how many were visited
         */
        public int walkWhile(Sql sql, int stretch, RowTaker taker) throws SQLException {
            int visited = 0;
            try (PreparedStatement statement = prepare(connection, sql)) {
                statement.setFetchSize(stretch);
                try (ResultSet rows = statement.executeQuery()) {
                    boolean wanted = true;
                    while (wanted && rows.next()) {
                        wanted = taker.take(rows);
                        visited++;
                    }
                }
            }
            return visited;
        }

        /**
         * What is asked from now on reads rows by their keys, whatever values it comes with: the database may keep its
         * plans, which take it longer to make than to follow. Only within {@link #asOf}.
         */
        public void keepPlans() throws SQLException {
            try (Statement statement = connection.createStatement()) {
                statement.execute(PLANS_KEPT);
            }
        }

        /** The first row of a statement; empty if there is none. */
        public <T> Optional<T> first(Sql sql, RowReader<T> reader) throws SQLException {
            return list(sql, reader).stream().findFirst();
        }
    }

    /** All rows of a statement, as of now. */
    public <T> List<T> list(Sql sql, RowReader<T> reader) {
        try (Connection connection = database.getConnection()) {
            freshness.await(connection);
            return new Snapshot(connection).list(sql, reader);
        } catch (SQLException e) {
            throw problem(e);
        }
    }

    /** The first row of a statement, as of now; empty if there is none. */
    public <T> Optional<T> first(Sql sql, RowReader<T> reader) {
        return list(sql, reader).stream().findFirst();
    }

    /** Answers a question from one state of the corpus, whatever is stored meanwhile. */
    public <T> T atOneMoment(Question<T> question) {
        return asOf(null, question);
    }

    /**
     * Answers a question from what the corpus knew at a moment.
     *
     * @param moment null for what it knows now
     */
    public <T> T asOf(@Nullable Instant moment, Question<T> question) {
        try (Connection connection = database.getConnection()) {
            freshness.await(connection);
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                statement.execute(ONE_STATE);
                Snapshot snapshot = new Snapshot(connection);
                if (moment != null) {
                    moveTo(moment, snapshot);
                }
                return question.ask(snapshot);
            } finally {
                connection.rollback();
            }
        } catch (SQLException e) {
            throw problem(e);
        }
    }

    private static void moveTo(Instant moment, Snapshot snapshot) throws SQLException {
        snapshot.list(Sql.of(EARLIER, moment.toString()), row -> row.getString(1));
    }

    private static PreparedStatement prepare(Connection connection, Sql sql) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql.text());
        int index = 1;
        for (Object argument : sql.arguments()) {
            if (argument instanceof String[] texts) {
                statement.setArray(index, connection.createArrayOf("text", texts));
            } else if (argument instanceof Instant instant) {
                statement.setTimestamp(index, Timestamp.from(instant));
            } else {
                statement.setObject(index, argument);
            }
            index++;
        }
        return statement;
    }

    /** What a client is told when the database failed. */
    public static ProblemException problem(SQLException failure) {
        if (QUERY_CANCELED.equals(failure.getSQLState())) {
            return new ProblemException(ProblemType.QUERY_TOO_SLOW, "Narrow the search, or try again later.", failure);
        }
        if (failure.getSQLState() != null && NO_VALUE.contains(failure.getSQLState())) {
            return new ProblemException(
                    ProblemType.BAD_REQUEST, "No value of the corpus can be what the request names.", failure);
        }
        LOG.errorf("corpus not readable reason=%s", failure.getMessage());
        return new ProblemException(
                ProblemType.CORPUS_UNAVAILABLE, "The database does not answer. Try again later.", failure);
    }
}
