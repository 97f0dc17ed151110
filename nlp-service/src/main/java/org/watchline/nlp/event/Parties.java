package org.watchline.nlp.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.annotation.EntityType;
import org.watchline.nlp.clause.Kind;
import org.watchline.nlp.clause.NounGroup;
import org.watchline.nlp.clause.ParsedSentence;
import org.watchline.nlp.document.EntityMention;

/**
 * Finds who a noun group is: by its name, by the name that describes it, by the name behind "of", by what it refers to.
 */
final class Parties {

    private static final Set<EntityType> ACTING =
            Set.of(EntityType.PERSON, EntityType.ORG, EntityType.NORP, EntityType.GPE);

    private static final Set<String> MEDIA = Set.of("outlet", "think-tank", "journal");
    private static final Set<String> OF = Set.of("of", "from");

    /**
     * What acts for whom it belongs to: "aircraft from Pakistan", not "rockets from Pakistan", which anybody may fire.
     */
    private static final Set<String> ACTING_FOR =
            Set.of(NounClasses.PEOPLE, NounClasses.ARMED, NounClasses.AIRCRAFT, "artillery", "warship");

    private static final Set<String> OPPOSED = Set.of("opposition", "opponent", "critic", "rival", "foe", "enemy");

    private final ParsedSentence sentence;
    private final Antecedents antecedents;

    Parties(ParsedSentence sentence, Antecedents antecedents) {
        this.sentence = sentence;
        this.antecedents = antecedents;
    }

    /** The parties that some groups stand for, in order. */
    List<EntityMention> of(List<NounGroup> groups) {
        List<EntityMention> parties = new ArrayList<>();
        for (NounGroup group : groups) {
            EntityMention party = of(group);
            if (party != null) {
                parties.add(party);
            } else {
                parties.addAll(antecedents.pair(sentence, group));
            }
        }
        return parties;
    }

    /** The party that a group stands for; null for none. */
    @Nullable
    EntityMention of(NounGroup group) {
        if (group.sort() == NounGroup.Sort.PRONOUN) {
            return antecedents.of(sentence, group);
        }
        EntityMention atHead = NounClasses.nameAtHead(sentence, group);
        if (atHead != null && isParty(atHead)) {
            return atHead;
        }
        EntityMention apposed = apposed(group);
        if (apposed != null) {
            return apposed;
        }
        EntityMention describing = isAgainstWhoDescribesIt(group) ? null : describing(group.start(), group.head());
        if (describing != null) {
            return describing;
        }
        EntityMention behind = behindOf(group);
        return behind != null ? behind : antecedents.of(sentence, group);
    }

    /** The last party named in some tokens: who "TTP" is in "the group's TTP fighters". */
    @Nullable
    EntityMention describing(int start, int end) {
        EntityMention last = null;
        for (EntityMention name : sentence.names(start, end)) {
            last = isParty(name) && !isOnlyCompared(name, start, end) ? name : last;
        }
        return last;
    }

    /** "The Taliban opposition". */
    private boolean isAgainstWhoDescribesIt(NounGroup group) {
        return OPPOSED.contains(sentence.lemma(group.head()));
    }

    /** "Taliban-style rule". */
    private boolean isOnlyCompared(EntityMention name, int start, int end) {
        for (int i = start; i < end; i++) {
            String form = sentence.form(i);
            boolean style = form.equals("style") || form.endsWith("-style") || form.endsWith("-era");
            if (style
                    && sentence.span(i, i + 1).start() <= name.span().end() + 1
                    && sentence.span(i, i + 1).end() > name.span().end()) {
                return true;
            }
        }
        return false;
    }

    /** Countries and their capitals act; other places are only where something happens. Media only report. */
    static boolean isParty(EntityMention name) {
        return ACTING.contains(name.type())
                && !MEDIA.contains(name.kind())
                && (name.type() != EntityType.GPE || name.countryId() != null);
    }

    /** "The group's leader, Noor Wali Mehsud, said". */
    private @Nullable EntityMention apposed(NounGroup group) {
        return isOnePerson(group) ? personBehindComma(group) : null;
    }

    private @Nullable EntityMention personBehindComma(NounGroup group) {
        int comma = group.end();
        if (comma + 1 >= sentence.size() || sentence.kind(comma) != Kind.COMMA) {
            return null;
        }
        NounGroup next = sentence.nounAt(comma + 1);
        EntityMention name = next == null ? null : NounClasses.nameAtHead(sentence, next);
        boolean closed = next != null
                && (next.end() >= sentence.size()
                        || sentence.kind(next.end()) == Kind.COMMA
                        || sentence.kind(next.end()) == Kind.OTHER);
        boolean person = name != null && name.type() == EntityType.PERSON;
        return person && closed ? name : null;
    }

    private boolean isOnePerson(NounGroup group) {
        return NounClasses.isAny(sentence, group, Set.of(NounClasses.PEOPLE))
                && sentence.form(group.head())
                        .equals(sentence.lemma(group.head()).toLowerCase(Locale.ROOT));
    }

    private @Nullable EntityMention behindOf(NounGroup group) {
        int preposition = group.end();
        if (preposition + 1 >= sentence.size()
                || !OF.contains(sentence.form(preposition))
                || !NounClasses.isAny(sentence, group, ACTING_FOR)) {
            return null;
        }
        NounGroup next = sentence.nounAt(preposition + 1);
        if (next == null) {
            return null;
        }
        EntityMention one = sentence.form(group.head()).equals("one") ? personBehindComma(next) : null;
        if (one != null) {
            return one;
        }
        EntityMention atHead = NounClasses.nameAtHead(sentence, next);
        if (atHead != null && isParty(atHead)) {
            return atHead;
        }
        EntityMention describing = describing(next.start(), next.head());
        return describing == null ? antecedents.of(sentence, next) : describing;
    }
}
