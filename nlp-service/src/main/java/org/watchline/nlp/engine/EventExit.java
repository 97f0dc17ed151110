package org.watchline.nlp.engine;

import java.util.Optional;
import org.watchline.contracts.annotation.Event;
import org.watchline.contracts.annotation.Extent;
import org.watchline.contracts.identity.Sha256;
import org.watchline.contracts.text.CodePoints;
import org.watchline.nlp.event.FoundEvent;
import org.watchline.nlp.event.FoundEvent.EventDate;
import org.watchline.nlp.text.Span;

/** Writes events, counted in code points. */
final class EventExit {

    /** Hexadecimal digits: 64 bits, for the events of one article. */
    private static final int ID_LENGTH = 16;

    private final CodePoints offsets;

    EventExit(CodePoints offsets) {
        this.offsets = offsets;
    }

    Event event(FoundEvent found) {
        Extent trigger = extent(found.trigger());
        Optional<EventDate> date = Optional.ofNullable(found.date());
        Extent clause = extent(found.clause());
        return new Event(
                id(found, trigger),
                found.type(),
                found.mode(),
                clause.start(),
                clause.end(),
                trigger,
                found.actors(),
                found.recipients(),
                found.location(),
                date.map(EventDate::iso).orElse(null),
                date.map(EventDate::precision).orElse(null),
                date.map(EventDate::basis).orElse(null),
                found.killed(),
                found.wounded(),
                found.arrested(),
                found.modality(),
                found.claimedBy(),
                found.citations());
    }

    /** The same words at the same place are the same event in every run. */
    private static String id(FoundEvent found, Extent trigger) {
        return Sha256.of("%s %d %d".formatted(found.type(), trigger.start(), trigger.end()))
                .substring(0, ID_LENGTH);
    }

    private Extent extent(Span span) {
        return new Extent(offsets.offsetAt(span.start()), offsets.offsetAt(span.end()));
    }
}
