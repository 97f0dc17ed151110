package org.watchline.gateway.corpus.entity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the press calls whoever heads a group: its emir is its chief and its leader, one role with many titles. */
public final class HeadTitle {

    /** Those that say most come first, for a role that is called by several. */
    public static final List<String> ALL =
            List.of("emir", "ameer", "amir", "supreme leader", "leader", "chief", "head");

    static final String OFFICE = "emir";

    private HeadTitle() {}

    /** What is the same for all titles of one role. */
    public static String office(String role, @Nullable String orgId) {
        return orgId != null && ALL.contains(role) ? OFFICE : role;
    }
}
