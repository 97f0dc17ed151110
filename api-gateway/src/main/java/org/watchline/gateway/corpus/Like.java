package org.watchline.gateway.corpus;

/** Patterns of SQL's LIKE. */
public final class Like {

    private Like() {}

    /** Words as a pattern that has no wildcards. */
    public static String literally(String words) {
        return words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
