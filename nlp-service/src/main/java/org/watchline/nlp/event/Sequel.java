package org.watchline.nlp.event;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.annotation.EventType;
import org.watchline.contracts.annotation.Modality;
import org.watchline.contracts.annotation.Toll;
import org.watchline.nlp.clause.NounGroup;
import org.watchline.nlp.clause.ParsedSentence;

/** Tells which sentences only count the victims of an attack that the one before told of: "Nine people were killed." */
final class Sequel {

    /** Openings behind which another attack is told. */
    private static final Set<String> SHIFTS = Set.of(
            "elsewhere",
            "separately",
            "another",
            "earlier",
            "later",
            "meanwhile",
            "also",
            "in",
            "on",
            "at",
            "near",
            "since",
            "overall",
            "previously",
            "during",
            "last",
            "similarly",
            "besides",
            "over",
            "between",
            "from");

    private static final Set<String> ALL = Set.of("all", "both");

    private final ParsedSentence sentence;

    Sequel(ParsedSentence sentence) {
        this.sentence = sentence;
    }

    /** Whether a draft says no more than how many people an attack hit. */
    boolean isOnlyToll(EventDraft draft) {
        int start = draft.clause().start();
        int end = draft.clause().end();
        return (draft.isOnlyToll() || isEndOfAttackers(draft))
                && start <= 1
                && !SHIFTS.contains(sentence.form(0))
                && isOfSamePlaceAndDay(draft, start, end);
    }

    /** Whether a further draft of the sentence says no more either. */
    boolean goesOn(EventDraft draft) {
        return draft.isOnlyToll()
                && isOfSamePlaceAndDay(
                        draft, draft.clause().start(), draft.clause().end());
    }

    private boolean isOfSamePlaceAndDay(EventDraft draft, int start, int end) {
        return sentence.dates(start, end).isEmpty()
                && !new Places(sentence).isNamedIn(start, end)
                && draft.modality().stream().allMatch(modality -> modality == Modality.ALLEGED);
    }

    /** "All six were gunned down": those who were told of, whatever the verb says of how. */
    private boolean isEndOfAttackers(EventDraft draft) {
        NounGroup subject = draft.clause().subject();
        return draft.killed() != null
                && !draft.match().trigger().noun()
                && draft.actors().isEmpty()
                && draft.arguments().doers().isEmpty()
                && subject != null
                && ALL.contains(sentence.form(subject.start()));
    }

    /** The toll of a sentence about it: "The death toll rose to 47", "No casualties were reported". */
    @Nullable
    Toll statedToll() {
        for (NounGroup group : sentence.nouns()) {
            String head = sentence.lemma(group.head());
            boolean toll = head.equals("toll")
                    || (head.equals("casualty") && sentence.form(group.start()).equals("no"));
            if (toll && !group.hangsOnPreposition()) {
                return new Tolls(sentence).stated(0, sentence.size(), Flag.KILLED);
            }
        }
        return null;
    }

    /** Whether an event can be the one whose victims the next sentence counts. */
    static boolean canHave(FoundEvent event) {
        return event.type() == EventType.ASSAULT
                && !event.modality().contains(Modality.NEGATED)
                && !event.modality().contains(Modality.HYPOTHETICAL)
                && !event.modality().contains(Modality.FUTURE);
    }
}
