package org.watchline.nlp.temporal;

import java.util.List;

/** Which one of many: "last August", "the following Tuesday". */
enum Direction {
    /** A bare "Tuesday": which one is meant, the sentence tells. */
    NONE(0, false),
    LAST(-1, false),
    THIS(0, false),
    NEXT(1, false),
    SAME(0, true),
    THAT(0, true),
    PREVIOUS(-1, true),
    FOLLOWING(1, true);

    static final List<Direction> IN_ORDER = List.of(values());

    private final int shift;
    private final boolean narrative;

    Direction(int shift, boolean narrative) {
        this.shift = shift;
        this.narrative = narrative;
    }

    int shift() {
        return shift;
    }

    /** Whether it is counted from the date told before, and not from publication. */
    boolean isNarrative() {
        return narrative;
    }

    /** As it stands after "the": "the next month" follows the one told of, "next month" the present one. */
    Direction definite() {
        return this == NEXT ? FOLLOWING : this;
    }
}
