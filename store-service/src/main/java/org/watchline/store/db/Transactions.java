package org.watchline.store.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.watchline.store.command.ProblemException;

/** Runs work in one transaction: all of it is committed, or nothing. */
@ApplicationScoped
class Transactions {

    private static final Logger LOG = Logger.getLogger(Transactions.class);

    /** SQLSTATEs of serialisation failure and deadlock: another attempt can succeed at once. */
    private static final Set<String> LOST_RACES = Set.of("40001", "40P01");

    private static final int RACES = 5;

    private static final int PATIENCE_MILLIS = 300_000;

    private static final String CONNECTION_FAILURE = "08006";

    /** SQLSTATE classes of data exceptions, broken constraints and exceeded limits: no attempt can succeed. */
    private static final Set<String> DATA_FAULTS = Set.of("22", "23", "54");

    private final DataSource database;

    Transactions(DataSource database) {
        this.database = database;
    }

    /** What is done within a transaction. */
    @FunctionalInterface
    interface Work<T> {
        T in(Connection connection) throws SQLException;
    }

    /** One attempt at work. */
    @FunctionalInterface
    private interface Attempt<T> {
        T at(Work<T> work) throws SQLException;
    }

    /** Writes rows within a transaction. */
    @FunctionalInterface
    interface RowsWriter<T> {
        void write(Connection connection, List<T> rows) throws SQLException;
    }

    /**
     * Commits the work's changes and returns its result.
     *
     * @throws ProblemException if the work ends with one
     * @throws UnstorableDataException if the database refuses the data
     * @throws DatabaseUnavailableException if it refuses for any other reason
     */
    <T> T run(Work<T> work) {
        return run(work, this::once);
    }

    /**
     * The same for work whose statements may take minutes. Other work gives up on a server that has not answered in
     * half a minute, so that a connection that broke without a word holds nobody up.
     */
    <T> T runPatiently(Work<T> work) {
        return run(work, this::oncePatiently);
    }

    private <T> T run(Work<T> work, Attempt<T> attempt) {
        for (int race = 1; ; race++) {
            try {
                return attempt.at(work);
            } catch (SQLException e) {
                String state = Objects.requireNonNullElse(e.getSQLState(), "");
                if (isFaultOfData(state) && !MissingPartition.isReasonOf(e)) {
                    throw new UnstorableDataException("refused by the database, SQLSTATE " + state, e);
                }
                if (!LOST_RACES.contains(state) || race == RACES) {
                    throw new DatabaseUnavailableException(e);
                }
                LOG.debugf("transaction lost a race and starts again reason=%s", state);
            }
        }
    }

    private static boolean isFaultOfData(String state) {
        return state.length() == 5 && DATA_FAULTS.contains(state.substring(0, 2));
    }

    /**
     * Writes rows in one transaction; if one of them stands in the way of the others, each in its own.
     *
     * @return the rows that the database will never take
     * @throws DatabaseUnavailableException if it is not known which rows were written
     */
    <T> List<T> write(List<T> rows, RowsWriter<T> writer) {
        try {
            run(connection -> {
                writer.write(connection, rows);
                return rows.size();
            });
            return List.of();
        } catch (UnstorableDataException e) {
            return rows.size() == 1
                    ? rows
                    : rows.stream()
                            .flatMap(row -> write(List.of(row), writer).stream())
                            .toList();
        }
    }

    private <T> T once(Work<T> work) throws SQLException {
        try (Connection connection = database.getConnection()) {
            return in(connection, work);
        }
    }

    private <T> T oncePatiently(Work<T> work) throws SQLException {
        try (Connection connection = database.getConnection()) {
            int usual = connection.getNetworkTimeout();
            connection.setNetworkTimeout(Runnable::run, PATIENCE_MILLIS);
            try {
                return in(connection, work);
            } finally {
                if (!connection.isClosed()) {
                    connection.setNetworkTimeout(Runnable::run, usual);
                }
            }
        }
    }

    private static <T> T in(Connection connection, Work<T> work) throws SQLException {
        connection.setAutoCommit(false);
        try {
            T result = work.in(connection);
            connection.commit();
            return result;
        } catch (SQLException | UnstorableDataException | DatabaseUnavailableException | ProblemException e) {
            rollBack(connection, e);
            throw e;
        } catch (AssertionError e) {
            // What the driver throws where a connection breaks within a batch.
            throw new SQLException("the connection broke", CONNECTION_FAILURE, e);
        } catch (RuntimeException bug) {
            // The same data would meet it again, and hold up everything behind it.
            LOG.error("data that cannot be written", bug);
            rollBack(connection, bug);
            throw new UnstorableDataException(
                    "could not be stored: " + bug.getClass().getSimpleName(), bug);
        }
    }

    private static void rollBack(Connection connection, Exception reason) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            // The server rolls back by itself when it loses the connection.
            reason.addSuppressed(e);
        }
    }
}
