package org.watchline.evaluation.quality;

import static org.watchline.contracts.annotation.EventType.*;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.watchline.contracts.annotation.EventType;

/** Which PLOVER types an annotator's coarser type can be. */
final class EventFamilies {

    private static final Set<EventType> ANY = EnumSet.allOf(EventType.class);

    private static final Map<String, Set<EventType>> FAMILIES = Map.ofEntries(
            Map.entry("ATTACK", EnumSet.of(ASSAULT)),
            Map.entry("AIRSTRIKE", EnumSet.of(ASSAULT)),
            Map.entry("CLASH", EnumSet.of(ASSAULT)),
            Map.entry("KILLING", EnumSet.of(ASSAULT)),
            Map.entry("ARREST_OR_DETENTION", EnumSet.of(COERCE)),
            Map.entry("DEPORTATION", EnumSet.of(COERCE)),
            Map.entry("RELEASE", EnumSet.of(RETREAT, CONCEDE, COOPERATE)),
            Map.entry("NEGOTIATION", EnumSet.of(CONSULT, AGREE, REJECT)),
            Map.entry("VISIT", EnumSet.of(CONSULT)),
            Map.entry("CEASEFIRE", EnumSet.of(RETREAT, AGREE, CONCEDE)),
            Map.entry("PLEDGE", EnumSet.of(AGREE, SUPPORT, COOPERATE, CONCEDE)),
            Map.entry("STATEMENT_OR_THREAT", EnumSet.of(THREATEN, ACCUSE, REQUEST, REJECT, SUPPORT, AGREE, CONSULT)),
            Map.entry("PROTEST_OR_DISPUTE", EnumSet.of(PROTEST, COERCE, THREATEN, REJECT, ASSAULT)));

    private EventFamilies() {}

    static boolean admits(String goldType, EventType found) {
        return FAMILIES.getOrDefault(goldType, ANY).contains(found);
    }
}
