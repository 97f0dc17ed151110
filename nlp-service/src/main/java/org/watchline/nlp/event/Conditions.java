package org.watchline.nlp.event;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.watchline.contracts.annotation.EntityType;
import org.watchline.contracts.annotation.EventType;
import org.watchline.contracts.annotation.Modality;
import org.watchline.nlp.clause.Kind;
import org.watchline.nlp.clause.NounGroup;
import org.watchline.nlp.clause.ParsedSentence;
import org.watchline.nlp.clause.VerbGroup;
import org.watchline.nlp.event.Arguments.Link;

/** What a trigger's surroundings must be like for it to be an event. */
final class Conditions {

    /** What can be done by anyone to anyone; the other types need a named party. */
    private static final Set<EventType> MATERIAL =
            EnumSet.of(EventType.ASSAULT, EventType.COERCE, EventType.PROTEST, EventType.RETREAT);

    private static final Set<String> SPEAKERS = Set.of("it", "they", "he", "she");
    private static final Set<String> PLANNING = Set.of("will", "would", "shall", "wo");

    /** Nouns behind which an event is only thought of. */
    private static final Set<String> ABSTRACT = Set.of(
            "threat",
            "risk",
            "fear",
            "possibility",
            "prospect",
            "danger",
            "likelihood",
            "chance",
            "potential",
            "capability",
            "capacity",
            "ability",
            "plan",
            "planning",
            "preparation",
            "means",
            "idea",
            "option",
            "case",
            "increase",
            "rise",
            "uptick",
            "surge",
            "spike",
            "decline",
            "drop",
            "reduction",
            "decrease",
            "trend",
            "frequency",
            "condition",
            "precondition",
            "pre-condition",
            "intensity",
            "resumption",
            "policy",
            "strategy",
            "demand",
            "call",
            "support");

    private static final Set<String> TALKING = Set.of(
            "demand",
            "seek",
            "urge",
            "request",
            "propose",
            "threaten",
            "discuss",
            "pledge",
            "promise",
            "offer",
            "prevent",
            "avoid",
            "want",
            "consider",
            "fear",
            "expect",
            "commit",
            "agree",
            "call",
            "ask",
            "need",
            "require",
            "support",
            "oppose",
            "warn",
            "vow",
            "facilitate",
            "push",
            "justify",
            "ensure",
            "allow",
            "believe",
            "hope");

    private static final Set<String> PAST_IN_GENERAL =
            Set.of("any", "such", "future", "possible", "potential", "further", "more", "another", "anti");

    /** In tokens: how far behind its verb an infinitive may stand. */
    private static final int INFINITIVE_REACH = 12;

    private final ParsedSentence sentence;
    private final Surroundings around;
    private final Places places;
    private final Participants participants;
    private final Sayings sayings;
    private final Occasions occasions;

    Conditions(ParsedSentence sentence) {
        this.sentence = sentence;
        around = new Surroundings(sentence);
        places = new Places(sentence);
        participants = new Participants(sentence);
        sayings = new Sayings(sentence);
        occasions = new Occasions(sentence);
    }

    /** Whether a verb's object is of the right sort; quicker than all that it must be like. */
    boolean admitsObject(TriggerMatch match, Arguments arguments) {
        List<NounGroup> undergoers = arguments.undergoers();
        return match.trigger().objects().isEmpty()
                || undergoers.isEmpty()
                || undergoers.get(0).preposition() >= match.end()
                || fits(undergoers.get(0), match.trigger());
    }

    boolean allowVerb(EventDraft draft) {
        Trigger trigger = draft.match().trigger();
        return hasObject(draft, trigger)
                && hasParties(draft, trigger)
                && hasSubject(draft, trigger)
                && sayings.isAsAsked(draft)
                && (!trigger.has(Flag.INTRANSITIVE) || isIntransitive(draft))
                && (!trigger.has(Flag.INFINITIVE) || isBeforeInfinitive(draft))
                && (!trigger.has(Flag.INTENT) || isBeforeOwnPlan(draft))
                && (!trigger.has(Flag.OBLIGATION) || !draft.recipients().isEmpty())
                && isBy(draft);
    }

    boolean allowNoun(EventDraft draft, NounGroup group) {
        if (draft.arguments().link() == Link.NONE
                && !occasions.tookPlace(draft, group)
                && isOnlyTalkedOf(draft, group)) {
            return false;
        }
        Trigger trigger = draft.match().trigger();
        if (trigger.has(Flag.STOPPAGE) && !occasions.isStoppage(draft, group)) {
            return false;
        }
        for (NounGroup other : draft.arguments().undergoers()) {
            String preposition = around.preposition(other);
            boolean target = preposition.equals("on") || preposition.equals("against");
            if (target && !trigger.objects().isEmpty() && !fits(other, trigger)) {
                return false;
            }
        }
        return !isAbstract(group) && isBy(draft);
    }

    /** Whether the words around an event noun tell that it happened. */
    boolean isAnchored(EventDraft draft, NounGroup group) {
        Trigger trigger = draft.match().trigger();
        boolean done = draft.arguments().link() != Link.NONE;
        if (trigger.has(Flag.STOPPAGE) || occasions.tookPlace(draft, group)) {
            return true;
        }
        if (trigger.has(Flag.LIGHT)) {
            return done
                    && (!draft.actors().isEmpty() || (MATERIAL.contains(draft.type()) && participants.hasBody(draft)));
        }
        boolean material = MATERIAL.contains(draft.type());
        boolean dated =
                !sentence.dates(draft.clause().start(), draft.clause().end()).isEmpty();
        boolean party = !draft.actors().isEmpty()
                || !draft.recipients().isEmpty()
                || (participants.isByOfficials(draft) && (dated || isPlaced(draft, group)));
        boolean named = material || party;
        if (trigger.has(Flag.KILLED) && draft.hasToll()) {
            return true;
        }
        if (trigger.has(Flag.DATED)) {
            return named && (done || dated || draft.hasToll());
        }
        if (done || dated || draft.hasToll()) {
            return named
                    && (done
                            || party
                            || places.isNamedIn(
                                    draft.clause().start(), draft.clause().end())
                            || dated);
        }
        if (trigger.has(Flag.NAMED) && isOfPlace(draft)) {
            return true;
        }
        if (trigger.has(Flag.NAMED) || trigger.has(Flag.MUTUAL)) {
            return trigger.has(Flag.MUTUAL) ? draft.actors().size() > 1 : party;
        }
        boolean single = sentence.form(group.head()).equals(sentence.lemma(group.head()));
        boolean placed = isPlaced(draft, group);
        return single
                && (placed
                        || (!draft.actors().isEmpty()
                                && !draft.arguments().undergoers().isEmpty()));
    }

    /** "The fall of Kabul". */
    private boolean isOfPlace(EventDraft draft) {
        return draft.match().trigger().objects().contains(NounClasses.SITE)
                && draft.arguments().undergoers().stream()
                        .filter(group -> around.preposition(group).equals("of"))
                        .anyMatch(group -> sentence.names(group.start(), group.end()).stream()
                                .anyMatch(Places::isPlace));
    }

    /** A place describes the noun ("the Lahore attack") or follows it ("the attack in Lahore"). */
    private boolean isPlaced(EventDraft draft, NounGroup group) {
        if (places.isNamedIn(group.start(), group.end())) {
            return true;
        }
        return around.behind(group.end(), draft.clause().end(), Set.of("in", "at", "near", "on", "outside")).stream()
                .filter(other -> other.preposition() == group.end())
                .anyMatch(other -> places.isNamedIn(other.start(), other.end()));
    }

    private boolean hasObject(EventDraft draft, Trigger trigger) {
        if (trigger.objects().isEmpty()) {
            return true;
        }
        List<NounGroup> undergoers = draft.arguments().undergoers();
        boolean recipientOnly = !undergoers.isEmpty()
                && undergoers.get(0).preposition() >= draft.match().end();
        if (undergoers.isEmpty() || recipientOnly) {
            return trigger.objects().contains("@none")
                    || (trigger.has(Flag.MUTUAL) && draft.actors().size() > 1);
        }
        return fits(undergoers.get(0), trigger);
    }

    private boolean fits(NounGroup group, Trigger trigger) {
        if (NounClasses.isAny(sentence, group, trigger.objects())) {
            return true;
        }
        if (trigger.counts() && NounClasses.isUnknown(sentence, group) && hasNumber(group)) {
            return true;
        }
        NounGroup made = around.counted(group);
        return !made.equals(group) && NounClasses.isAny(sentence, made, trigger.objects());
    }

    /** What is counted and killed is people, whatever it is called. */
    private boolean hasNumber(NounGroup group) {
        for (int i = group.start(); i < group.head(); i++) {
            if (sentence.kind(i) == Kind.NUMBER || Quantity.vague(sentence.form(i)) != null) {
                return true;
            }
        }
        return false;
    }

    private boolean hasParties(EventDraft draft, Trigger trigger) {
        if (trigger.has(Flag.DEVICE)) {
            return true;
        }
        boolean actors = !draft.actors().isEmpty() || participants.isByOfficials(draft);
        boolean recipients = !draft.recipients().isEmpty();
        if (trigger.has(Flag.BOTH)) {
            return (actors && recipients) || draft.actors().size() > 1 || (recipients && isDone(draft, trigger));
        }
        if (trigger.has(Flag.ACTOR)) {
            return actors || isDone(draft, trigger);
        }
        if (!MATERIAL.contains(draft.type())) {
            return actors
                    || (recipients && (isPassive(draft) || participants.isByPeople(draft)))
                    || isDone(draft, trigger);
        }
        return actors || recipients || draft.hasToll() || participants.hasBody(draft) || isDone(draft, trigger);
    }

    /** "The ambassador was expelled": without an agent, an object of the right sort is enough. */
    private boolean isDone(EventDraft draft, Trigger trigger) {
        return isPassive(draft)
                && !trigger.objects().isEmpty()
                && !draft.arguments().undergoers().isEmpty();
    }

    private static boolean isPassive(EventDraft draft) {
        return draft.arguments().governor() != null
                && draft.arguments().governor().passive();
    }

    private boolean hasSubject(EventDraft draft, Trigger trigger) {
        List<NounGroup> doers = draft.arguments().doers();
        if (trigger.has(Flag.DEVICE)) {
            boolean explodes = trigger.objects().isEmpty() && doers.stream().anyMatch(participants::isExplosive);
            return explodes || doers.stream().anyMatch(participants::isWeapon) || participants.isWithWeapon(draft);
        }
        if (trigger.has(Flag.ARMED)) {
            return doers.stream().anyMatch(group -> participants.isArmed(group))
                    || draft.actors().stream().anyMatch(actor -> actor.type() != EntityType.PERSON);
        }
        if (trigger.has(Flag.PERSON)) {
            return draft.actors().stream().anyMatch(actor -> actor.type() == EntityType.PERSON)
                    || participants.isByOfficials(draft)
                    || (!draft.actors().isEmpty()
                            && doers.stream().anyMatch(group -> NounClasses.isAny(sentence, group, Set.of("@people"))));
        }
        return !trigger.has(Flag.PLACE) || draft.recipients().stream().anyMatch(Places::isPlace);
    }

    private boolean isIntransitive(EventDraft draft) {
        int next = draft.match().end();
        boolean that = next < sentence.size() && sentence.kind(next) == Kind.SUBORDINATOR;
        VerbGroup verb = draft.arguments().governor();
        return !that && around.objectAt(next) == null && verb != null && !verb.passive();
    }

    private boolean isBeforeInfinitive(EventDraft draft) {
        int last = Math.min(sentence.size(), draft.match().end() + INFINITIVE_REACH);
        for (int i = draft.match().end(); i < last && sentence.kind(i) != Kind.BREAK; i++) {
            if (sentence.kind(i) == Kind.TO) {
                return true;
            }
        }
        return false;
    }

    /** "Said it would", "announced that they will": the speaker's own plan. */
    private boolean isBeforeOwnPlan(EventDraft draft) {
        int next = draft.match().end();
        while (next < sentence.size()
                && (sentence.kind(next) == Kind.SUBORDINATOR
                        || sentence.kind(next) == Kind.DATE
                        || sentence.kind(next) == Kind.PREPOSITION)) {
            next++;
        }
        boolean own = next + 1 < sentence.size() && SPEAKERS.contains(sentence.form(next));
        return own && PLANNING.contains(sentence.lemma(next + 1));
    }

    /** What only might happen or will is worth telling if it is told who would do it. */
    private static boolean isBy(EventDraft draft) {
        Set<Modality> modality = draft.modality();
        boolean unreal = modality.contains(Modality.HYPOTHETICAL) || modality.contains(Modality.FUTURE);
        return !unreal || !draft.actors().isEmpty();
    }

    /** "Demanded the release of", "committed to a withdrawal", "discussed a visit". */
    private boolean isOnlyTalkedOf(EventDraft draft, NounGroup group) {
        for (VerbGroup verb : sentence.verbs()) {
            boolean before = verb.end() <= group.start() && draft.clause().contains(verb.main());
            if (before && TALKING.contains(sentence.lemma(verb.main()))) {
                return true;
            }
        }
        return false;
    }

    private boolean isAbstract(NounGroup group) {
        for (int i = group.start(); i < group.head(); i++) {
            if (PAST_IN_GENERAL.contains(sentence.form(i))) {
                return true;
            }
        }
        if (!group.hangsOnPreposition()) {
            return false;
        }
        NounGroup before = around.groupBefore(group.preposition());
        return before != null
                && before.end() == group.preposition()
                && ABSTRACT.contains(sentence.lemma(before.head()));
    }
}
