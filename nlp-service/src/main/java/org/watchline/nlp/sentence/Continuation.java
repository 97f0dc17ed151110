package org.watchline.nlp.sentence;

import java.util.ArrayList;
import java.util.List;
import org.watchline.nlp.text.Span;

/** A reason why what the model took for two sentences is one. */
interface Continuation {

    /** Whether the right one, directly after the left one in the same paragraph, only continues it. */
    boolean joins(String text, Span left, Span right);

    /** The sentences without the breaks that this continuation takes back. */
    default List<Span> repaired(String text, List<Span> sentences) {
        List<Span> repaired = new ArrayList<>();
        for (Span sentence : sentences) {
            int last = repaired.size() - 1;
            if (last >= 0 && joins(text, repaired.get(last), sentence)) {
                repaired.set(last, repaired.get(last).to(sentence));
            } else {
                repaired.add(sentence);
            }
        }
        return repaired;
    }
}
