package org.watchline.store.db;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * Locks that hold until the end of the transaction. Whoever works out rows by the decisions that stand keeps them from
 * changing meanwhile; whoever changes them waits for those rows, and so finds them.
 */
final class Locks {

    private static final long DECISIONS = 7_211_001;
    private static final long APPLYING = 7_211_002;
    private static final long RELAY = 7_211_003;
    private static final long SETTINGS = 7_211_004;
    private static final long NEAR_TEXTS = 7_211_005;
    private static final long REPLAYS = 7_211_006;
    private static final long RETAGGING = 7_211_007;

    private Locks() {}

    /** Decisions stay as they are. */
    static void keepDecisions(Connection connection) throws SQLException {
        take(connection, "select pg_advisory_xact_lock_shared(?)::text", DECISIONS);
    }

    /** Nobody else decides or works by decisions. */
    static void changeDecisions(Connection connection) throws SQLException {
        take(connection, "select pg_advisory_xact_lock(?)::text", DECISIONS);
    }

    /** Whether nobody else files, decides or works by decisions, until this connection is closed. */
    static boolean fileAlone(Connection connection) throws SQLException {
        return take(connection, "select pg_try_advisory_lock(?)::text", DECISIONS)
                .get(0)
                .equals("true");
    }

    /** Nobody else works out earlier rows anew. */
    static void applyDecisions(Connection connection) throws SQLException {
        take(connection, "select pg_advisory_xact_lock(?)::text", APPLYING);
    }

    /** Nobody else changes a setting: versions are committed in their order. */
    static void changeSettings(Connection connection) throws SQLException {
        take(connection, "select pg_advisory_xact_lock(?)::text", SETTINGS);
    }

    /** Nobody else links texts, so that two texts that come in at one time do not miss each other. */
    static void linkTexts(Connection connection) throws SQLException {
        take(connection, "select pg_advisory_xact_lock(?)::text", NEAR_TEXTS);
    }

    /** Whether nobody else relays settings. */
    static boolean relaySettings(Connection connection) throws SQLException {
        return tryTake(connection, RELAY);
    }

    /** Whether nobody else sends articles to be tagged anew. */
    static boolean tagAnew(Connection connection) throws SQLException {
        return tryTake(connection, RETAGGING);
    }

    /** Whether nobody else sends dead letters again. */
    static boolean replayLetters(Connection connection) throws SQLException {
        return tryTake(connection, REPLAYS);
    }

    private static boolean tryTake(Connection connection, long lock) throws SQLException {
        return take(connection, "select pg_try_advisory_xact_lock(?)::text", lock)
                .get(0)
                .equals("true");
    }

    private static List<String> take(Connection connection, String sql, long lock) throws SQLException {
        return Sql.list(connection, sql, parameters -> parameters.number(lock), row -> row.getString(1));
    }
}
