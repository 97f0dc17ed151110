package org.watchline.nlp.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.annotation.EntityType;
import org.watchline.contracts.annotation.EventType;
import org.watchline.contracts.annotation.Modality;
import org.watchline.contracts.annotation.Toll;
import org.watchline.nlp.clause.Clause;
import org.watchline.nlp.clause.NounGroup;
import org.watchline.nlp.clause.ParsedSentence;
import org.watchline.nlp.clause.VerbGroup;
import org.watchline.nlp.document.EntityMention;
import org.watchline.nlp.event.Arguments.Link;

/** Makes an event of a trigger, if its surroundings say that it is one. */
final class DraftReader {

    private static final Set<String> WITHIN = Set.of("in", "at", "near", "inside", "outside");
    private static final Set<String> POSSESSED = Set.of("of");

    private static final Set<String> PREVENTING = Set.of("foil", "thwart", "avert", "prevent");

    private static final Set<String> NONE = Set.of("no", "none", "nobody", "nothing", "neither");

    private final ParsedSentence sentence;
    private final Parties parties;
    private final Tolls tolls;
    private final Modalities modalities;
    private final Conditions conditions;
    private final Surroundings around;

    DraftReader(ParsedSentence sentence, Antecedents antecedents) {
        this.sentence = sentence;
        parties = new Parties(sentence, antecedents);
        tolls = new Tolls(sentence);
        modalities = new Modalities(sentence);
        conditions = new Conditions(sentence);
        around = new Surroundings(sentence);
    }

    Optional<EventDraft> of(TriggerMatch match) {
        return match.trigger().noun() ? ofNoun(match) : ofVerb(match);
    }

    private Optional<EventDraft> ofVerb(TriggerMatch match) {
        VerbGroup verb = sentence.verbAt(match.core());
        if (verb == null) {
            return Optional.empty();
        }
        Clause clause = sentence.clauseAround(match.core());
        Optional<Set<Modality>> modality = modalities.of(verb, clause);
        if (modality.isEmpty()) {
            return Optional.empty();
        }
        Arguments arguments = new VerbArguments(sentence).of(match, verb, clause);
        if (!conditions.admitsObject(match, arguments)) {
            return Optional.empty();
        }
        boolean prevented = match.trigger().has(Flag.PREVENTED);
        if (prevented || isOfNone(arguments.doers()) || isOfNone(arguments.undergoers())) {
            modality.get().add(Modality.NEGATED);
        }
        List<EntityMention> actors = parties.of(arguments.doers());
        List<EntityMention> recipients = recipients(match, arguments);
        boolean anchored = !match.trigger().has(Flag.VIOLENT);
        EventDraft draft = draft(match, clause, arguments, actors, recipients, modality.get(), anchored);
        if (!conditions.allowVerb(draft)) {
            return Optional.empty();
        }
        boolean violent = !anchored
                && match.trigger().has(Flag.KILLED)
                && new Deaths(sentence).areViolent(arguments.undergoers(), draft.killed());
        return Optional.of(violent ? draft.anchor() : draft);
    }

    private Optional<EventDraft> ofNoun(TriggerMatch match) {
        NounGroup group = sentence.nounAt(match.core());
        if (group == null) {
            return Optional.empty();
        }
        Clause clause = sentence.clauseAround(match.core());
        Arguments arguments = new NounArguments(sentence).of(match, group, clause);
        Optional<Set<Modality>> modality = arguments.governor() == null || arguments.link() == Link.NONE
                ? modalities.ofNoun(clause, match.core())
                : modalities.of(
                        arguments.governor(),
                        sentence.clauseAround(arguments.governor().main()));
        if (modality.isEmpty()) {
            return Optional.empty();
        }
        // "The ceasefire ended" tells of no new one, while talks that ended did take place.
        boolean truce = match.trigger().type() == EventType.RETREAT && arguments.link() == Link.OCCURS;
        boolean ended = (truce || arguments.link() == Link.DONE) && isEnded(arguments.governor());
        if (ended || isPrevented(arguments.governor())) {
            modality.get().add(Modality.NEGATED);
        }
        List<EntityMention> actors = new ArrayList<>(parties.of(arguments.doers()));
        List<EntityMention> recipients = recipients(match, arguments);
        addDescribing(match, group, clause, actors, recipients);
        EventDraft draft = draft(match, clause, arguments, actors, recipients, modality.get(), false);
        return conditions.allowNoun(draft, group)
                ? Optional.of(conditions.isAnchored(draft, group) ? draft.anchor() : draft)
                : Optional.empty();
    }

    /** Whom it is done to; where it is done is a place, even where that is a country or a capital. */
    private List<EntityMention> recipients(TriggerMatch match, Arguments arguments) {
        List<EntityMention> recipients = new ArrayList<>();
        for (NounGroup group : arguments.undergoers()) {
            boolean within = WITHIN.contains(around.preposition(group));
            for (EntityMention party : parties.of(List.of(group))) {
                boolean capital = Places.isPlace(party) && !party.entityId().equals(party.countryId());
                boolean place = Places.isPlace(party)
                        && (within
                                || (capital && Places.hasPlace(match.trigger().type())));
                if (!place) {
                    recipients.add(party);
                }
            }
        }
        return recipients;
    }

    /** "No group claimed", "renounced nothing". */
    /** "No soldier", "neither the army nor the police". */
    private boolean isOfNone(List<NounGroup> groups) {
        if (groups.isEmpty()) {
            return false;
        }
        int start = groups.get(0).start();
        return NONE.contains(sentence.form(start))
                || (start > 0 && sentence.form(start - 1).equals("neither"));
    }

    private boolean isPrevented(@Nullable VerbGroup verb) {
        return verb != null && PREVENTING.contains(sentence.lemma(verb.main()));
    }

    private boolean isEnded(@Nullable VerbGroup verb) {
        if (verb == null || !NounArguments.ENDING.contains(sentence.lemma(verb.main()))) {
            return false;
        }
        boolean called = sentence.lemma(verb.main()).equals("call");
        return !called
                || (verb.end() < sentence.size() && sentence.form(verb.end()).equals("off"));
    }

    /** "The TTP's attack", "TTP attack": who acts; but "Bhutto's assassination": to whom it is done. */
    private void addDescribing(
            TriggerMatch match,
            NounGroup group,
            Clause clause,
            List<EntityMention> actors,
            List<EntityMention> recipients) {
        EntityMention described = parties.describing(group.start(), match.start());
        if (described == null) {
            return;
        }
        boolean ofVictim = match.trigger().prepositions().contains("of")
                && match.trigger().objects().equals(Set.of(NounClasses.PEOPLE))
                && around.behind(group.end(), clause.end(), POSSESSED).isEmpty();
        if (ofVictim) {
            recipients.add(described);
        } else if (match.trigger().has(Flag.MUTUAL)) {
            sentence.names(group.start(), match.start()).stream()
                    .filter(Parties::isParty)
                    .filter(name -> !actors.contains(name))
                    .forEach(actors::add);
        } else if (!actors.contains(described)) {
            actors.add(0, described);
        }
    }

    private EventDraft draft(
            TriggerMatch match,
            Clause clause,
            Arguments arguments,
            List<EntityMention> actors,
            List<EntityMention> recipients,
            Set<Modality> modality,
            boolean anchored) {
        Trigger trigger = match.trigger();
        boolean real = !modality.contains(Modality.NEGATED)
                && !modality.contains(Modality.HYPOTHETICAL)
                && !modality.contains(Modality.FUTURE);
        Toll count = !real ? null : count(match, clause, arguments, recipients);
        return new EventDraft(
                match,
                clause,
                arguments,
                actors,
                recipients,
                modality,
                mode(trigger, arguments),
                trigger.has(Flag.KILLED) ? count : null,
                trigger.has(Flag.WOUNDED) ? count : null,
                trigger.has(Flag.ARRESTED) ? count : null,
                anchored);
    }

    /**
     * Who kills himself with others carries out a suicide attack, and what aircraft do is done from the air, whatever
     * the verb.
     */
    private @Nullable String mode(Trigger trigger, Arguments arguments) {
        boolean assault = trigger.type() == EventType.ASSAULT;
        boolean flown = !arguments.doers().isEmpty()
                && arguments.doers().stream()
                        .allMatch(doer -> NounClasses.isAny(sentence, doer, Set.of(NounClasses.AIRCRAFT)));
        if (assault && flown) {
            return "aerial";
        }
        for (NounGroup doer : assault && !trigger.noun() ? arguments.doers() : List.<NounGroup>of()) {
            for (int i = doer.start(); i < doer.head(); i++) {
                if (sentence.lemma(i).equals("suicide")) {
                    return "suicide-attack";
                }
            }
        }
        return trigger.mode();
    }

    private @Nullable Toll count(
            TriggerMatch match, Clause clause, Arguments arguments, List<EntityMention> recipients) {
        if (match.trigger().has(Flag.LIVES)) {
            List<NounGroup> within = sentence.nouns().stream()
                    .filter(group -> group.start() > match.start() && group.start() < match.end())
                    .toList();
            Toll toll = tolls.of(within);
            return toll == null ? tolls.of(around.behind(match.end(), clause.end(), POSSESSED)) : toll;
        }
        boolean possessed = match.trigger().noun() && arguments.undergoers().isEmpty() && recipients.size() == 1;
        boolean person = possessed && recipients.get(0).type() == EntityType.PERSON;
        return person ? Quantity.exactly(1) : tolls.of(arguments.undergoers());
    }
}
