package org.watchline.nlp.event;

import org.jspecify.annotations.Nullable;
import org.watchline.nlp.event.FoundEvent.EventDate;

/** How far a text's story has come: the date that it named last, and the last attack that it told of. */
final class Story {

    /** In sentences and blocks: how long a story goes on at the date that it named. */
    private static final int REACH = 3;

    /** The same, for the date of an attack that the text comes back to. */
    private static final int ATTACK_REACH = 6;

    private @Nullable EventDate date;
    private @Nullable EventDate attack;
    private int age;
    private int attackAge;
    private int paragraphs;

    void beginBlock() {
        age++;
        paragraphs++;
    }

    /** Behind a heading another day is told of, mostly in the same month. */
    void beginSection() {
        date = date == null ? null : date.coarse("context");
        attack = null;
    }

    /** After a sentence with a date, or null for one without. */
    void goOn(@Nullable EventDate named, boolean opensWithDate) {
        boolean told = named != null && !named.isOfYears() && (opensWithDate || !isAround(named));
        if (told) {
            date = named;
            paragraphs = 0;
        }
        age = told ? 0 : age + 1;
        attackAge++;
    }

    /** "In March 30 raids took place": after March 9 was told, that is still the day. */
    private boolean isAround(EventDate named) {
        boolean near = date != null && date.precision().equals("day") && paragraphs == 0 && age < REACH;
        return near
                && !named.precision().equals("day")
                && date != null
                && date.iso().startsWith(named.iso());
    }

    void tellAttack(@Nullable EventDate of) {
        attack = of;
        attackAge = 0;
    }

    /** The date named last; null where that was long ago. */
    @Nullable
    EventDate date() {
        return age < REACH ? date : null;
    }

    /** Whether it was named in the sentence before, so that it says more than a source's date. */
    boolean isFresh() {
        return age == 0;
    }

    /** Whether the sentence goes on with the day that its paragraph named. */
    boolean isSameParagraph() {
        return paragraphs == 0;
    }

    /** Whether it stands in the paragraph behind the one that named the date. */
    boolean isNextParagraph() {
        return paragraphs == 1;
    }

    /** When the attack was that was told of last; null where that is not known, or long ago. */
    @Nullable
    EventDate attack() {
        return attackAge <= ATTACK_REACH ? attack : null;
    }
}
