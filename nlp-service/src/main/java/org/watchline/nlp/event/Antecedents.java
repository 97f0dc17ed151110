package org.watchline.nlp.event;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.annotation.EntityType;
import org.watchline.nlp.clause.Clause;
import org.watchline.nlp.clause.NounGroup;
import org.watchline.nlp.clause.ParsedSentence;
import org.watchline.nlp.clause.VerbGroup;
import org.watchline.nlp.document.EntityMention;

/**
 * What pronouns and "the group" refer to: the subject before them, in this sentence or the one before, if it fits and
 * nobody else does. A wrong referent is worse than none.
 */
final class Antecedents {

    private static final Set<String> PERSONS = Set.of("he", "she", "him", "her");
    private static final Set<String> OTHERS = Set.of("it", "they", "them");
    private static final Set<String> GROUP_NOUNS =
            Set.of("group", "outfit", "organization", "organisation", "movement", "insurgency", "network");
    private static final Set<String> GROUP_KINDS = Set.of("group", "faction");

    private static final Set<String> SIDES =
            Set.of("side", "party", "country", "neighbour", "neighbor", "government", "group", "capital", "state");
    private static final Set<String> BOTH = Set.of("two", "both");

    private @Nullable EntityMention subjectBefore;
    private List<EntityMention> pair = List.of();

    /** Remembers the parties of an event, for "the two sides". */
    void rememberParties(List<EntityMention> parties) {
        if (parties.size() == 2) {
            pair = parties;
        }
    }

    /** Whom "the two sides" are. */
    List<EntityMention> pair(ParsedSentence sentence, NounGroup group) {
        boolean sides = SIDES.contains(sentence.lemma(group.head())) && !group.hangsOnPreposition();
        for (int i = group.start(); sides && i < group.head(); i++) {
            if (BOTH.contains(sentence.form(i))) {
                return pair;
            }
        }
        return List.of();
    }

    /** Forgets, where a new train of thought begins. */
    void forget() {
        subjectBefore = null;
    }

    /** Remembers the subject of a sentence for the next one. */
    void remember(ParsedSentence sentence) {
        subjectBefore = null;
        for (VerbGroup verb : sentence.verbs()) {
            NounGroup subject = subjectOf(sentence, verb, sentence.size());
            EntityMention named = subject == null ? null : named(sentence, subject);
            if (named != null) {
                subjectBefore = named;
                return;
            }
        }
    }

    @Nullable
    EntityMention of(ParsedSentence sentence, NounGroup group) {
        String head = sentence.form(group.head());
        if (group.sort() != NounGroup.Sort.PRONOUN) {
            return isTheGroup(sentence, group) ? group(sentence, group) : null;
        }
        boolean person = PERSONS.contains(head);
        if (!person && !OTHERS.contains(head)) {
            return null;
        }
        NounGroup subject = lastSubject(sentence, group.start());
        EntityMention candidate = subject == null ? subjectBefore : referent(sentence, subject, person);
        return candidate != null && isPerson(candidate) == person ? candidate : null;
    }

    private static boolean isTheGroup(ParsedSentence sentence, NounGroup group) {
        return GROUP_NOUNS.contains(sentence.lemma(group.head()))
                && sentence.form(group.start()).equals("the");
    }

    /** The last group named before "the group". */
    private @Nullable EntityMention group(ParsedSentence sentence, NounGroup group) {
        EntityMention last = null;
        for (EntityMention name : sentence.names(0, group.start())) {
            last = isGroup(name) ? name : last;
        }
        return last == null && subjectBefore != null && isGroup(subjectBefore) ? subjectBefore : last;
    }

    private static boolean isGroup(EntityMention name) {
        return name.type() == EntityType.ORG
                && (GROUP_KINDS.contains(name.kind()) || name.kind().isEmpty());
    }

    private static boolean isPerson(EntityMention name) {
        return name.type() == EntityType.PERSON;
    }

    private static @Nullable NounGroup lastSubject(ParsedSentence sentence, int before) {
        NounGroup last = null;
        for (VerbGroup verb : sentence.verbs()) {
            NounGroup subject = subjectOf(sentence, verb, before);
            last = subject == null ? last : subject;
        }
        return last;
    }

    /** Who a subject is, unless another party before the pronoun could be meant as well. */
    private @Nullable EntityMention referent(ParsedSentence sentence, NounGroup subject, boolean person) {
        EntityMention named = named(sentence, subject);
        EntityMention referent = named == null && isTheGroup(sentence, subject) ? group(sentence, subject) : named;
        if (referent == null) {
            return null;
        }
        boolean alone = sentence.names(0, subject.end()).stream().noneMatch(name -> rivals(name, referent, person));
        boolean behind = sentence.names(subject.end(), sentence.size()).stream()
                .anyMatch(name -> rivals(name, referent, person) && name.span().start() < limit(sentence, subject));
        return alone && !behind ? referent : null;
    }

    private static int limit(ParsedSentence sentence, NounGroup subject) {
        int end = sentence.clauseAround(subject.head()).end();
        return sentence.span(end - 1, end).end();
    }

    private static boolean rivals(EntityMention name, EntityMention referent, boolean person) {
        return Parties.isParty(name)
                && name.type() != EntityType.NORP
                && isPerson(name) == person
                && !name.entityId().equals(referent.entityId());
    }

    private static @Nullable NounGroup subjectOf(ParsedSentence sentence, VerbGroup verb, int before) {
        if (!verb.isFinite() || verb.start() >= before) {
            return null;
        }
        Clause clause = sentence.clauseAround(verb.main());
        NounGroup subject = clause.subject();
        return subject == null || subject.end() > before || subject.sort() == NounGroup.Sort.PRONOUN ? null : subject;
    }

    private static @Nullable EntityMention named(ParsedSentence sentence, NounGroup subject) {
        EntityMention name = NounClasses.nameAtHead(sentence, subject);
        return name != null && Parties.isParty(name) ? name : null;
    }
}
