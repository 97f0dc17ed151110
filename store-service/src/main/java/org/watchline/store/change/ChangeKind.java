package org.watchline.store.change;

import java.util.Locale;

/** What a change did to its article. */
public enum ChangeKind {
    /** The first revision. */
    NEW,
    /** Another revision, which holds from now on. */
    REVISED,
    /** Another revision, older than the one that holds. */
    LATE,
    /** Another run's annotations of a known revision. */
    RERUN;

    /** The name in the database. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
