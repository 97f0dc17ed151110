package org.watchline.nlp.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.annotation.EntityType;
import org.watchline.contracts.annotation.Toll;
import org.watchline.nlp.clause.Kind;
import org.watchline.nlp.clause.NounGroup;
import org.watchline.nlp.clause.ParsedSentence;
import org.watchline.nlp.document.EntityMention;

/** Counts people: of noun groups, and in words such as "12 dead". */
final class Tolls {

    private static final Map<String, Flag> STATES = Map.of(
            "dead", Flag.KILLED,
            "killed", Flag.KILLED,
            "martyred", Flag.KILLED,
            "wounded", Flag.WOUNDED,
            "injured", Flag.WOUNDED,
            "hurt", Flag.WOUNDED);

    private static final Map<String, Flag> HEADS = Map.of(
            "death", Flag.KILLED,
            "fatality", Flag.KILLED,
            "casualty", Flag.KILLED,
            "life", Flag.KILLED,
            "injury", Flag.WOUNDED);

    /** Nouns that look like one person and are not. */
    private static final Set<String> COLLECTIVE = Set.of(
            "people",
            "police",
            "personnel",
            "group",
            "faction",
            "force",
            "army",
            "military",
            "party",
            "delegation",
            "team",
            "crew",
            "family",
            "leadership",
            "staff",
            "government",
            "regime",
            "patrol",
            "half",
            "network",
            "outfit",
            "organisation",
            "organization",
            "community",
            "squad",
            "unit",
            "insurgency",
            "majority",
            "minority",
            "authority",
            "paramilitary",
            "levies",
            "troop",
            "other",
            "sect",
            "chinese",
            "youth",
            "battalion");

    private static final Set<String> ALL = Set.of("all", "both", "most", "mostly", "mainly", "many");
    private static final Set<String> FACTORS = Set.of("dozen", "hundred", "thousand");
    private static final Set<String> ONE = Set.of("he", "she", "him", "her");
    private static final Set<String> REMAINS = Set.of("body", "corpse", "remains");

    private final ParsedSentence sentence;
    private final Surroundings around;

    Tolls(ParsedSentence sentence) {
        this.sentence = sentence;
        around = new Surroundings(sentence);
    }

    /** The harm that a word is the state of: "dead", "injured"; null for none. */
    static @Nullable Flag stateOf(String word) {
        return STATES.get(word);
    }

    /** How many people some groups are together; null where none of them says it. */
    @Nullable
    Toll of(List<NounGroup> groups) {
        Toll whole = groups.isEmpty() ? null : wholeOf(groups);
        return whole == null ? sum(groups) : whole;
    }

    /** "Seven villagers, four men and three boys", "12 villagers, all herders": what follows is who they are. */
    private @Nullable Toll wholeOf(List<NounGroup> groups) {
        NounGroup first = groups.get(0);
        if (groups.size() > 2) {
            Toll whole = of(first);
            return whole != null && whole.equals(sum(groups.subList(1, groups.size()))) ? whole : null;
        }
        int comma = first.start() - 1;
        boolean apposed = comma > 0 && sentence.kind(comma) == Kind.COMMA;
        NounGroup before = apposed ? around.groupBefore(comma) : null;
        Toll whole = before == null || before.sort() == NounGroup.Sort.DATE || !isCounted(before) ? null : of(before);
        if (whole == null) {
            return null;
        }
        Toll parts = sum(groups);
        boolean all = parts == null && ALL.contains(sentence.form(first.start()));
        return all || (groups.size() > 1 && whole.equals(parts)) ? whole : null;
    }

    private boolean isCounted(NounGroup group) {
        for (int i = group.start(); i < group.end(); i++) {
            if (sentence.kind(i) == Kind.NUMBER) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Toll sum(List<NounGroup> groups) {
        Toll sum = null;
        for (NounGroup group : groups) {
            Toll toll = of(group);
            boolean names = sum != null && !isNamed(groups.get(0)) && isNamed(group);
            // "Two commanders, A and B": the names are whom the number counts.
            sum = names ? sum : Quantity.sum(sum, toll);
        }
        return sum;
    }

    private boolean isNamed(NounGroup group) {
        EntityMention name = NounClasses.nameAtHead(sentence, group);
        return name != null && name.type() == EntityType.PERSON;
    }

    @Nullable
    Toll of(NounGroup group) {
        List<String> numbers = new ArrayList<>();
        for (int i = group.start(); i < group.end(); i++) {
            String form = sentence.form(i);
            Toll vague = Quantity.vague(form);
            if (vague != null) {
                return Quantity.times(vague, factorBehind(i));
            }
            if (sentence.kind(i) == Kind.NUMBER || form.equals("dozen")) {
                numbers.add(form);
            }
        }
        Toll counted = isAge(group) ? null : Quantity.of(numbers);
        if (counted != null) {
            return counted;
        }
        NounGroup dead = REMAINS.contains(sentence.lemma(group.head())) ? around.possessor(group) : null;
        if (dead != null) {
            return of(dead);
        }
        return isOnePerson(group) ? Quantity.exactly(1) : null;
    }

    /** "A couple of dozen", "several hundred"; 1 where no such word follows. */
    private int factorBehind(int vague) {
        int next = vague + 1 < sentence.size() && sentence.form(vague + 1).equals("of") ? vague + 2 : vague + 1;
        Integer factor = next < sentence.size() && FACTORS.contains(sentence.form(next))
                ? Numerals.valueOf(sentence.form(next))
                : null;
        return factor == null ? 1 : factor;
    }

    /** "35-year-old", "20 years": neither counts people. */
    private boolean isAge(NounGroup group) {
        String head = sentence.lemma(group.head());
        return head.equals("year") || head.equals("day") || head.equals("hour") || head.equals("percent");
    }

    private boolean isOnePerson(NounGroup group) {
        if (group.sort() == NounGroup.Sort.PRONOUN) {
            return ONE.contains(sentence.form(group.head()));
        }
        if (group.sort() != NounGroup.Sort.NOUN) {
            return false;
        }
        EntityMention name = NounClasses.nameAtHead(sentence, group);
        if (name != null) {
            return name.type() == EntityType.PERSON;
        }
        String lemma = sentence.lemma(group.head());
        return sentence.form(group.head()).equals(lemma)
                && !COLLECTIVE.contains(lemma)
                && !lemma.endsWith("men")
                && NounClasses.isAny(sentence, group, Set.of(NounClasses.PEOPLE));
    }

    /** What words other than verbs say: "12 dead", "three were wounded", "a death toll of 47", "no casualties". */
    @Nullable
    Toll stated(int start, int end, Flag flag) {
        Toll sum = null;
        for (NounGroup group : sentence.nouns()) {
            if (group.start() >= start && group.end() <= end) {
                Toll toll = stated(group, end, flag);
                sum = toll == null ? sum : Quantity.sum(sum, toll);
            }
        }
        return sum;
    }

    private @Nullable Toll stated(NounGroup group, int end, Flag flag) {
        String head = sentence.lemma(group.head());
        if (head.equals("toll")) {
            return flag == Flag.KILLED ? behindToll(group, end) : null;
        }
        boolean none = head.equals("casualty") && Quantity.exactly(0).equals(of(group));
        if (none || HEADS.get(head) == flag) {
            boolean verbCounts = head.equals("life");
            return (none || !head.equals("casualty")) && !verbCounts ? of(group) : null;
        }
        int next = group.end();
        while (next < end && (sentence.kind(next) == Kind.AUXILIARY || sentence.kind(next) == Kind.ADVERB)) {
            next++;
        }
        boolean state = next < end && sentence.kind(next) != Kind.VERB && STATES.get(sentence.form(next)) == flag;
        boolean describesMore = next + 1 < end && sentence.kind(next + 1) == Kind.NOUN;
        return state && !describesMore ? of(group) : null;
    }

    private @Nullable Toll behindToll(NounGroup toll, int end) {
        for (NounGroup group : sentence.nouns()) {
            if (group.start() >= toll.end() && group.end() <= end && group.sort() == NounGroup.Sort.NUMBER) {
                return of(group);
            }
        }
        return null;
    }
}
