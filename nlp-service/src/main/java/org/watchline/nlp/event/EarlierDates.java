package org.watchline.nlp.event;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.annotation.EntityType;
import org.watchline.contracts.annotation.EventType;
import org.watchline.contracts.annotation.Toll;
import org.watchline.nlp.clause.ParsedSentence;
import org.watchline.nlp.clause.VerbGroup;
import org.watchline.nlp.document.EntityMention;
import org.watchline.nlp.event.FoundEvent.EventDate;

/**
 * Remembers when a text says that a person was killed or a place attacked, for where it comes back to it: "the killing
 * of the governor", "the gunmen who murdered 145 people in the hall".
 */
final class EarlierDates {

    /** Smaller tolls are those of many attacks. */
    private static final int TELLING_TOLL = 10;

    private final Map<String, EventDate> byVictim = new HashMap<>();
    private final Map<String, EventDate> byPlace = new HashMap<>();
    private final Map<Integer, EventDate> byToll = new HashMap<>();

    /** @param place the entity of where it happened; null where that is not said */
    void remember(EventDraft draft, @Nullable String place, @Nullable EventDate date) {
        boolean certain =
                date != null && (date.basis().equals("stated") || date.basis().equals("relative"));
        if (!certain || date == null || draft.type() != EventType.ASSAULT) {
            return;
        }
        String victim = draft.killed() == null ? null : victim(draft);
        if (victim != null) {
            byVictim.putIfAbsent(victim, date);
        }
        if (place != null) {
            byPlace.put(place, date);
        }
        Toll killed = draft.killed();
        if (killed != null && isTelling(killed)) {
            byToll.put(killed.best(), date);
        }
    }

    /** The date of a killing that the text has told of before; null for another event, or an unknown one. */
    @Nullable
    EventDate of(EventDraft draft) {
        String victim = draft.match().trigger().has(Flag.KILLED) ? victim(draft) : null;
        return context(victim == null ? null : byVictim.get(victim));
    }

    /** The date of an attack that a relative clause tells again; its sentence may be about another day. */
    @Nullable
    EventDate ofRetold(EventDraft draft, ParsedSentence sentence, @Nullable String place) {
        VerbGroup verb = sentence.verbAt(draft.match().core());
        boolean retold = draft.type() == EventType.ASSAULT
                && draft.clause().relative()
                && verb != null
                && sentence.dates(draft.clause().start(), draft.clause().end()).isEmpty();
        if (!retold) {
            return null;
        }
        Toll killed = draft.killed();
        EventDate byCount = killed != null && isTelling(killed) ? byToll.get(killed.best()) : null;
        return context(byCount == null && place != null ? byPlace.get(place) : byCount);
    }

    private static @Nullable EventDate context(@Nullable EventDate date) {
        return date == null ? null : new EventDate(date.iso(), date.precision(), "context");
    }

    private static boolean isTelling(Toll killed) {
        return killed.best() >= TELLING_TOLL;
    }

    private static @Nullable String victim(EventDraft draft) {
        if (draft.type() != EventType.ASSAULT) {
            return null;
        }
        for (EntityMention recipient : draft.recipients()) {
            if (recipient.type() == EntityType.PERSON) {
                return recipient.entityId();
            }
        }
        return null;
    }
}
