package org.watchline.nlp.event;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.annotation.EventType;
import org.watchline.nlp.clause.Kind;
import org.watchline.nlp.clause.NounGroup;
import org.watchline.nlp.clause.ParsedSentence;
import org.watchline.nlp.event.FoundEvent.EventDate;

/**
 * Dates the events of one sentence. What the sentence itself says of an event comes first, then what the text has said
 * of it before, then what everybody knows, and last the day that the story has come to.
 */
final class DraftDates {

    private static final Set<String> POINTING = Set.of("the", "that", "this");

    private final ParsedSentence sentence;
    private final OwnDates own;
    private final EventDates context;
    private final Story story;
    private final EarlierDates earlier;
    private final Happenings happenings;
    private final Hindsight hindsight;

    DraftDates(
            ParsedSentence sentence,
            OwnDates own,
            EventDates context,
            Story story,
            EarlierDates earlier,
            Happenings happenings,
            Hindsight hindsight) {
        this.sentence = sentence;
        this.own = own;
        this.context = context;
        this.story = story;
        this.earlier = earlier;
        this.happenings = happenings;
        this.hindsight = hindsight;
    }

    /** @param position how far into the sentence the event is told, 0 to 1 */
    @Nullable
    EventDate of(EventDraft draft, double position) {
        EventDate date = hindsight.of(draft, found(draft, position));
        String place = draft.type() == EventType.ASSAULT ? new Places(sentence).of(draft) : null;
        earlier.remember(draft, place, date);
        if (draft.type() == EventType.ASSAULT) {
            story.tellAttack(date);
        }
        return date;
    }

    private @Nullable EventDate found(EventDraft draft, double position) {
        EventDate certain = certain(draft);
        if (certain != null) {
            return certain;
        }
        EventDate stated = own.of(draft);
        if (stated != null) {
            return stated;
        }
        EventDate told = refersBack(draft) ? inContext(story.attack()) : earlier.of(draft);
        return told == null ? context.of(draft, position) : told;
    }

    /** What is known of the event whatever the day is that its sentence tells of. */
    private @Nullable EventDate certain(EventDraft draft) {
        EventDate remembered = new Anniversary(sentence).of(draft, own.ofSentence());
        if (remembered != null) {
            return remembered;
        }
        EventDate known = happenings.of(draft, sentence, story.date());
        return known == null ? earlier.ofRetold(draft, sentence, new Places(sentence).of(draft)) : known;
    }

    /** "In that raid a boy died", "The blast hit a bus", "condemned the attack", "Nine people were killed". */
    private boolean refersBack(EventDraft draft) {
        return story.attack() != null
                && ((draft.type() == EventType.ASSAULT && draft.isOnlyToll()) || namesAttack(draft));
    }

    private boolean namesAttack(EventDraft draft) {
        for (NounGroup group : sentence.nouns()) {
            boolean within = group.start() >= draft.clause().start()
                    && group.end() <= draft.clause().end();
            if (within && isPointing(group) && Joining.isAttack(sentence, group)) {
                return true;
            }
        }
        return false;
    }

    /** "The blast", "that suicide attack"; not "the Kabul attack", which is told apart by its name. */
    private boolean isPointing(NounGroup group) {
        boolean named = false;
        for (int i = group.start(); i < group.head(); i++) {
            named |= sentence.kind(i) == Kind.NAME || sentence.kind(i) == Kind.POSSESSIVE;
        }
        boolean described =
                group.end() < sentence.size() && sentence.form(group.end()).equals("of");
        return POINTING.contains(sentence.form(group.start())) && !named && !described;
    }

    private static @Nullable EventDate inContext(@Nullable EventDate date) {
        return date == null ? null : new EventDate(date.iso(), date.precision(), "context");
    }
}
