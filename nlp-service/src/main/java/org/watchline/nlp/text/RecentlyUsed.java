package org.watchline.nlp.text;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** Remembers the answers to the questions that were asked most recently. For one thread. */
public final class RecentlyUsed<Q, A> {

    private static final float LOAD_FACTOR = 0.75f;

    private final Map<Q, A> answers;

    /** @param capacity how many answers are kept */
    public RecentlyUsed(int capacity) {
        answers = new LinkedHashMap<>(1024, LOAD_FACTOR, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<Q, A> eldest) {
                return size() > capacity;
            }
        };
    }

    /** The answer as it is remembered, or else as it is worked out now. */
    public A answer(Q question, Function<? super Q, ? extends A> workingOut) {
        A known = answers.get(question);
        if (known == null) {
            known = workingOut.apply(question);
            answers.put(question, known);
        }
        return known;
    }
}
