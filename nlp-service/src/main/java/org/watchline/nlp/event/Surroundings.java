package org.watchline.nlp.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.watchline.nlp.clause.Kind;
import org.watchline.nlp.clause.NounGroup;
import org.watchline.nlp.clause.ParsedSentence;
import org.watchline.nlp.clause.VerbGroup;
import org.watchline.nlp.document.EntityMention;

/** Finds the noun groups and verbs next to a place in a sentence. */
final class Surroundings {

    /** In tokens: ", both from". */
    private static final int CHAIN_GAP = 2;

    private static final Set<String> CHAINING = Set.of(
            "of", "on", "against", "in", "at", "near", "by", "between", "from", "with", "to", "into", "inside",
            "outside", "along", "across", "for");

    /** In groups: "tens of thousands of supporters of". */
    private static final int LONGEST_AMOUNT = 3;

    private static final Set<String> AMOUNTS = Set.of(
            "ten",
            "dozen",
            "score",
            "hundred",
            "thousand",
            "million",
            "number",
            "handful",
            "majority",
            "most",
            "some",
            "all",
            "many",
            "half",
            "third",
            "quarter",
            "rest",
            "last",
            "bulk",
            "group",
            "gang",
            "crowd",
            "mob",
            "convoy",
            "team",
            "busload",
            "series",
            "member",
            "any",
            "none",
            "each",
            "both",
            "lot",
            "couple");

    private final ParsedSentence sentence;

    Surroundings(ParsedSentence sentence) {
        this.sentence = sentence;
    }

    /** The object that begins at a token, past adverbs and particles; a preposition before the token is passed over. */
    @Nullable
    NounGroup objectAt(int token) {
        int next = token;
        while (next < sentence.size() && isLight(sentence.kind(next))) {
            next++;
        }
        if (next >= sentence.size()) {
            return null;
        }
        if (sentence.kind(next) == Kind.COORDINATOR) {
            return objectOfJoinedVerb(next + 1);
        }
        NounGroup group = sentence.nounAt(next);
        if (group == null || group.start() != next || group.sort() == NounGroup.Sort.DATE) {
            return null;
        }
        return !group.hangsOnPreposition() || group.preposition() < token ? group : null;
    }

    /** "Detained and released seven men": both verbs have the object behind the second. */
    private @Nullable NounGroup objectOfJoinedVerb(int token) {
        int next = token;
        while (next < sentence.size() && sentence.kind(next) == Kind.ADVERB) {
            next++;
        }
        if (next >= sentence.size() || sentence.kind(next) != Kind.VERB) {
            return null;
        }
        int behind = next + 1;
        return behind < sentence.size() && sentence.kind(behind) != Kind.COORDINATOR ? objectAt(behind) : null;
    }

    private static boolean isLight(Kind kind) {
        return kind == Kind.ADVERB || kind == Kind.PARTICLE || kind == Kind.OTHER || kind == Kind.NEGATION;
    }

    /** The groups that hang on one of the prepositions, from a token up to the next verb or the end. */
    List<NounGroup> behind(int from, int end, Set<String> prepositions) {
        List<NounGroup> found = new ArrayList<>();
        int limit = limit(from, end);
        for (NounGroup group : sentence.nouns()) {
            boolean within = group.preposition() >= from && group.start() < limit;
            if (within && group.sort() != NounGroup.Sort.DATE && prepositions.contains(preposition(group))) {
                found.add(group);
            }
        }
        return found;
    }

    /** The groups that follow a noun, each on a preposition right behind the one before: "on A in B by C". */
    List<NounGroup> chained(NounGroup noun) {
        List<NounGroup> chain = new ArrayList<>();
        int last = noun.end();
        for (NounGroup group : sentence.nouns()) {
            if (group.start() < noun.end()) {
                continue;
            }
            if (group.hangsOnPreposition() && !CHAINING.contains(preposition(group))) {
                return chain;
            }
            boolean joined = group.hangsOnPreposition() && group.preposition() < last;
            boolean next =
                    group.preposition() >= last && group.preposition() - last <= CHAIN_GAP && isOpen(last, group);
            if (!joined && !next) {
                return chain;
            }
            chain.add(group);
            last = group.end();
        }
        return chain;
    }

    private boolean isOpen(int from, NounGroup group) {
        for (int i = from; i < group.preposition(); i++) {
            Kind kind = sentence.kind(i);
            if (kind == Kind.VERB || kind == Kind.AUXILIARY || kind == Kind.BREAK || kind == Kind.SUBORDINATOR) {
                return false;
            }
        }
        return true;
    }

    String preposition(NounGroup group) {
        return group.hangsOnPreposition() ? sentence.form(group.preposition()) : "";
    }

    private int limit(int from, int end) {
        for (int i = from; i < end; i++) {
            Kind kind = sentence.kind(i);
            if (kind == Kind.VERB
                    || kind == Kind.AUXILIARY
                    || kind == Kind.BREAK
                    || kind == Kind.RELATIVE
                    || kind == Kind.SUBORDINATOR) {
                return i;
            }
        }
        return end;
    }

    /** The group that ends right before a token, past commas and adverbs. */
    @Nullable
    NounGroup groupBefore(int token) {
        int last = token - 1;
        while (last >= 0 && (sentence.kind(last) == Kind.ADVERB || sentence.kind(last) == Kind.COMMA)) {
            last--;
        }
        return last < 0 ? null : sentence.nounAt(last);
    }

    /** The verb whose object a group is; null for none. */
    @Nullable
    VerbGroup verbBefore(NounGroup group) {
        int last = group.start() - 1;
        while (last >= 0 && (sentence.kind(last) == Kind.PARTICLE || sentence.kind(last) == Kind.ADVERB)) {
            last--;
        }
        return last >= 0 && sentence.kind(last) == Kind.VERB ? sentence.verbAt(last) : null;
    }

    /** What a group is an amount of: of "dozens of men" the men; the group itself, if it is none. */
    NounGroup counted(NounGroup group) {
        NounGroup counted = group;
        for (int depth = 0; depth < LONGEST_AMOUNT && isAmount(counted); depth++) {
            NounGroup next = possessor(counted);
            if (next == null) {
                return counted;
            }
            counted = next;
        }
        return counted;
    }

    private boolean isAmount(NounGroup group) {
        String form = sentence.form(group.head());
        return group.sort() == NounGroup.Sort.NUMBER
                || AMOUNTS.contains(sentence.lemma(group.head()))
                || AMOUNTS.contains(form)
                || Quantity.vague(form) != null
                || Numerals.valueOf(form) != null;
    }

    /** The group that follows one on "of". */
    @Nullable
    NounGroup possessor(NounGroup group) {
        int of = group.end();
        boolean follows = of + 1 < sentence.size() && sentence.form(of).equals("of");
        return follows ? groupAt(of + 1) : null;
    }

    /** A group and those that are joined to it: "A, B and C", "the governor of X, A, and two others". */
    List<NounGroup> joined(NounGroup first, boolean beforeVerb) {
        List<NounGroup> all = new ArrayList<>();
        all.add(first);
        List<NounGroup> pending = new ArrayList<>();
        NounGroup last = first;
        while (true) {
            int mark = endWithPossessor(last);
            boolean comma = mark < sentence.size() && sentence.kind(mark) == Kind.COMMA;
            int word = comma ? mark + 1 : mark;
            boolean and = word < sentence.size() && sentence.kind(word) == Kind.COORDINATOR;
            NounGroup next = and ? groupAt(word + 1) : comma ? groupAt(word) : null;
            boolean list = mark > last.end() && next != null && isOfOnlyPlaces(next);
            if (next == null || list || next.sort() == NounGroup.Sort.DATE || (!beforeVerb && isSubject(next))) {
                return all;
            }
            pending.add(next);
            if (and) {
                all.addAll(pending);
                pending.clear();
            }
            last = next;
        }
    }

    private int endWithPossessor(NounGroup group) {
        NounGroup possessor = possessor(group);
        return possessor == null ? group.end() : possessor.end();
    }

    /** "The villages of A, B and C": the list is that of the places. */
    private boolean isOfOnlyPlaces(NounGroup group) {
        EntityMention name = NounClasses.nameAtHead(sentence, group);
        return name != null && Places.isPlace(name);
    }

    private boolean isSubject(NounGroup group) {
        int next = group.end();
        while (next < sentence.size() && sentence.kind(next) == Kind.ADVERB) {
            next++;
        }
        return next < sentence.size() && (sentence.kind(next) == Kind.VERB || sentence.kind(next) == Kind.AUXILIARY);
    }

    private @Nullable NounGroup groupAt(int token) {
        if (token >= sentence.size()) {
            return null;
        }
        NounGroup group = sentence.nounAt(token);
        return group != null && group.start() == token ? group : null;
    }
}
