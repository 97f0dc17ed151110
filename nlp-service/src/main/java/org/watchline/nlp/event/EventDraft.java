package org.watchline.nlp.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.annotation.EventType;
import org.watchline.contracts.annotation.Modality;
import org.watchline.contracts.annotation.Toll;
import org.watchline.nlp.clause.Clause;
import org.watchline.nlp.document.EntityMention;

/**
 * An event of one trigger, before those that are the same are joined.
 *
 * @param anchored whether the words around a noun tell that something happened; else it only adds to an event beside it
 */
record EventDraft(
        TriggerMatch match,
        Clause clause,
        Arguments arguments,
        List<EntityMention> actors,
        List<EntityMention> recipients,
        Set<Modality> modality,
        @Nullable String mode,
        @Nullable Toll killed,
        @Nullable Toll wounded,
        @Nullable Toll arrested,
        boolean anchored) {

    EventDraft {
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        modality = Set.copyOf(modality);
    }

    EventType type() {
        return match.trigger().type();
    }

    /** Whether it is a noun that depends on no verb that tells of it: what is said elsewhere is not said of it. */
    boolean isLooseNoun() {
        return match.trigger().noun() && arguments.link() == Arguments.Link.NONE;
    }

    /** "Nine people were killed": nobody does it. */
    boolean isOnlyToll() {
        return match.trigger().isToll() && actors.isEmpty() && arguments.doers().isEmpty() && hasToll();
    }

    boolean hasToll() {
        return killed != null || wounded != null || arrested != null;
    }

    /** This event with what another trigger says about it. */
    EventDraft with(EventDraft other) {
        Clause joined = new Clause(
                Math.min(clause.start(), other.clause.start()),
                Math.max(clause.end(), other.clause.end()),
                clause.opener(),
                clause.subject(),
                clause.relative());
        return new EventDraft(
                match,
                joined,
                arguments,
                either(actors, other.actors),
                either(recipients, other.recipients),
                modality,
                mode == null ? other.mode : mode,
                Quantity.sum(killed, other.killed),
                Quantity.sum(wounded, other.wounded),
                Quantity.sum(arrested, other.arrested),
                anchored || other.anchored);
    }

    EventDraft anchor() {
        return new EventDraft(
                match, clause, arguments, actors, recipients, modality, mode, killed, wounded, arrested, true);
    }

    EventDraft withTolls(@Nullable Toll moreKilled, @Nullable Toll moreWounded) {
        return new EventDraft(
                match,
                clause,
                arguments,
                actors,
                recipients,
                modality,
                mode,
                Quantity.sum(killed, moreKilled),
                Quantity.sum(wounded, moreWounded),
                arrested,
                anchored);
    }

    private static List<EntityMention> either(List<EntityMention> first, List<EntityMention> second) {
        return first.isEmpty() ? second : new ArrayList<>(first);
    }
}
