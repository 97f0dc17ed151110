package org.watchline.store.db;

import java.sql.SQLException;

/** The database did not do what it would do at another time: it is down, overloaded, or lacks a migration. */
public final class DatabaseUnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DatabaseUnavailableException(SQLException cause) {
        super(cause.getMessage(), cause);
    }
}
