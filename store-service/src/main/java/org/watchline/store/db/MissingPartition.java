package org.watchline.store.db;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/**
 * Rows for which a table has no partition yet. PostgreSQL reports that as a broken constraint, but without the name of
 * any: the rows are sound, and can be written as soon as {@link Partitions} has made room for them.
 */
final class MissingPartition {

    private static final String CHECK_VIOLATION = "23514";

    private MissingPartition() {}

    static boolean isReasonOf(SQLException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof PSQLException refusal && isTold(refusal.getServerErrorMessage())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTold(@Nullable ServerErrorMessage message) {
        return message != null && CHECK_VIOLATION.equals(message.getSQLState()) && message.getConstraint() == null;
    }
}
