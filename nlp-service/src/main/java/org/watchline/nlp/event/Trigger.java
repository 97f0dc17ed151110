package org.watchline.nlp.event;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.annotation.EventType;

/**
 * A word or phrase that reports an event.
 *
 * @param words lemmas; {@code *} for a short run of words
 * @param noun whether its last word is a noun; otherwise its first is a verb
 * @param mode PLOVER's; null for none
 * @param objects heads and classes ({@code @people}) that its object may have; empty for any
 * @param prepositions those that lead to its recipients
 */
record Trigger(
        List<String> words,
        boolean noun,
        EventType type,
        @Nullable String mode,
        Set<String> objects,
        Set<Flag> flags,
        Set<String> prepositions) {

    boolean has(Flag flag) {
        return flags.contains(flag);
    }

    /** Whether the number of its object counts people. */
    boolean counts() {
        return has(Flag.KILLED) || has(Flag.WOUNDED) || has(Flag.ARRESTED);
    }

    /** Whether it only tells of a toll, so that a more telling word beside it names the event. */
    boolean isToll() {
        return !noun && (has(Flag.KILLED) || has(Flag.WOUNDED)) && mode == null;
    }
}
