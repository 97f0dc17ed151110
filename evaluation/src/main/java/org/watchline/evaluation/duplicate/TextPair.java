package org.watchline.evaluation.duplicate;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.watchline.contracts.fingerprint.TextMarks;
import org.watchline.store.duplicate.Nearness;
import org.watchline.store.duplicate.Wording;

/**
 * Two articles and what somebody who reads both would say of them.
 *
 * @param near whether one is a copy, a rewrite, or quotes paragraphs of the other
 */
record TextPair(Kind kind, boolean near, PressText one, PressText other) {

    /** How the pair came about. */
    enum Kind {
        EDITED_BY_HAND("edited by hand"),
        REWRITTEN("rewritten by program"),
        CUT("cut by program"),
        QUOTED("two paragraphs quoted, by program"),
        SAME_EVENT("accounts of one event"),
        SAME_PRESS_OFFICE("bulletins of one press office"),
        OTHER("other articles");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    /** Whether they would be linked: they find each other by their marks, and are near word for word. */
    boolean found() {
        return sharedMarks() >= Nearness.LEAST_SHARED_MARKS
                && Nearness.of(Wording.of(one.text()), Wording.of(other.text()), false)
                        .isPresent();
    }

    boolean right() {
        return found() == near;
    }

    private long sharedMarks() {
        Set<Integer> marks = Arrays.stream(TextMarks.of(one.text())).boxed().collect(Collectors.toSet());
        return Arrays.stream(TextMarks.of(other.text())).filter(marks::contains).count();
    }
}
