package org.watchline.nlp.event;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.annotation.EntityType;
import org.watchline.contracts.annotation.EventType;
import org.watchline.nlp.clause.NounGroup;
import org.watchline.nlp.clause.ParsedSentence;
import org.watchline.nlp.document.EntityMention;

/** Finds where an event happened: the most specific place that the clause names behind a preposition of place. */
final class Places {

    private static final Set<String> PREPOSITIONS = Set.of(
            "in",
            "at",
            "near",
            "outside",
            "inside",
            "around",
            "across",
            "on",
            "along",
            "within",
            "between",
            "into",
            "from",
            "to",
            "over",
            "through",
            "throughout",
            "off");

    private static final Set<String> UNLIKELY = Set.of("from", "to", "between", "over");

    /** What is said or agreed has no place of its own. */
    private static final Set<EventType> TAKING_PLACE = EnumSet.of(
            EventType.ASSAULT,
            EventType.COERCE,
            EventType.PROTEST,
            EventType.RETREAT,
            EventType.MOBILIZE,
            EventType.CONSULT,
            EventType.AID);

    private static final Map<String, Integer> BY_KIND = Map.of(
            "country", 1, "region", 2, "province", 3, "state", 3, "district", 5, "city", 5, "town", 6, "village", 6);

    private static final int SITE = 7;
    private static final int OTHER = 4;

    private final ParsedSentence sentence;
    private final Surroundings around;

    Places(ParsedSentence sentence) {
        this.sentence = sentence;
        around = new Surroundings(sentence);
    }

    /** The entity of the place; null where none is named. */
    @Nullable
    String of(EventDraft draft) {
        if (!TAKING_PLACE.contains(draft.type())) {
            return null;
        }
        EntityMention inClause =
                best(draft, draft.clause().start(), draft.clause().end());
        EntityMention place = inClause == null ? best(draft, 0, draft.clause().start()) : inClause;
        return place == null ? null : place.entityId();
    }

    private @Nullable EntityMention best(EventDraft draft, int start, int end) {
        EntityMention best = null;
        int bestRank = 0;
        for (NounGroup group : sentence.nouns()) {
            if (group.start() < start || group.end() > end) {
                continue;
            }
            int likelihood = likelihood(draft, group);
            for (EntityMention name :
                    likelihood == 0 ? List.<EntityMention>of() : sentence.names(group.start(), group.end())) {
                int rank = isPlace(name)
                                && isMeant(draft, group, name)
                                && !draft.actors().contains(name)
                        ? 10 * likelihood + specificity(name)
                        : 0;
                if (rank > bestRank) {
                    best = name;
                    bestRank = rank;
                }
            }
        }
        return best;
    }

    /** How likely a group says where: 0 for not at all. */
    private int likelihood(EventDraft draft, NounGroup group) {

        if (group.contains(draft.match().core()) && draft.match().trigger().noun()) {
            return 2;
        }
        if (draft.isLooseNoun() && group.start() >= draft.match().end() && !isChained(draft, group)) {
            return 0;
        }
        if (group.hangsOnPreposition()) {
            String preposition = sentence.form(group.preposition());
            boolean place = preposition.equals("of") ? isOfSite(draft, group) : PREPOSITIONS.contains(preposition);
            return place && !UNLIKELY.contains(preposition) ? 2 : place ? 1 : 0;
        }
        return draft.arguments().undergoers().contains(group) ? 2 : 0;
    }

    /** "In Kunar province", "in Kunar"; but in "a U.S. strike" the country is no place. */
    private boolean isMeant(EventDraft draft, NounGroup group, EntityMention name) {
        boolean own = group.contains(draft.match().core()) && !name.kind().equals("country");
        return own
                || name.equals(NounClasses.nameAtHead(sentence, group))
                || NounClasses.isAny(sentence, group, Set.of(NounClasses.SITE));
    }

    private boolean isChained(EventDraft draft, NounGroup group) {
        NounGroup noun = sentence.nounAt(draft.match().core());
        return noun != null && around.chained(noun).contains(group);
    }

    /** "The capital city of Islamabad", "the fall of Kabul"; not "the threat of". */
    private boolean isOfSite(EventDraft draft, NounGroup group) {
        NounGroup before = group.preposition() == 0 ? null : sentence.nounAt(group.preposition() - 1);
        return before != null
                && (before.contains(draft.match().core())
                        || NounClasses.isAny(sentence, before, Set.of(NounClasses.SITE)));
    }

    /** Whether events of a type have a place. */
    static boolean hasPlace(EventType type) {
        return TAKING_PLACE.contains(type) && type != EventType.CONSULT;
    }

    static boolean isPlace(EntityMention name) {
        return name.type() == EntityType.GPE || name.type() == EntityType.LOC || name.type() == EntityType.FAC;
    }

    private static int specificity(EntityMention name) {
        return name.type() == EntityType.FAC ? SITE : BY_KIND.getOrDefault(name.kind(), OTHER);
    }

    /** Whether a place other than a whole country is named in some tokens. */
    boolean isNamedIn(int start, int end) {
        return sentence.names(start, end).stream()
                .anyMatch(name -> isPlace(name) && !name.kind().equals("country"));
    }
}
