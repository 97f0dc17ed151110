package org.watchline.nlp.event;

import org.jspecify.annotations.Nullable;
import org.watchline.nlp.clause.NounGroup;
import org.watchline.nlp.clause.ParsedSentence;
import org.watchline.nlp.event.FoundEvent.EventDate;

/** Counts back from an anniversary: "the 18th anniversary of the killing of the governor". */
final class Anniversary {

    private final ParsedSentence sentence;

    Anniversary(ParsedSentence sentence) {
        this.sentence = sentence;
    }

    /**
     * The year of what is remembered; null where the event is none.
     *
     * @param day of the anniversary
     */
    @Nullable
    EventDate of(EventDraft draft, @Nullable EventDate day) {
        NounGroup event = sentence.nounAt(draft.match().core());
        if (day == null || event == null || !event.hangsOnPreposition() || event.preposition() == 0) {
            return null;
        }
        NounGroup before = sentence.nounAt(event.preposition() - 1);
        if (before == null || !sentence.lemma(before.head()).equals("anniversary")) {
            return null;
        }
        for (int i = before.start(); i < before.head(); i++) {
            int count = Ordinals.value(sentence.form(i));
            if (count > 0) {
                return EventDate.of(Integer.toString(day.lastYear() - count), "relative");
            }
        }
        return null;
    }
}
