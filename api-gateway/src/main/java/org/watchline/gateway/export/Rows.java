package org.watchline.gateway.export;

import java.util.Locale;
import java.util.Set;

/** What a line of a table, or an entry of a bibliography, stands for. */
enum Rows {
    ARTICLES,
    EVENTS,
    MENTIONS,
    CITATIONS;

    static final Set<String> LABELS = Set.of("articles", "events", "mentions", "citations");

    /** As requests name it. */
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Rows of(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT));
    }
}
