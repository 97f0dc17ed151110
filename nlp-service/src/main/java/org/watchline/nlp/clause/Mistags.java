package org.watchline.nlp.clause;

import java.util.Locale;
import java.util.Set;

/** Finds words that the tagger took for others, by their form and their neighbours. */
final class Mistags {

    private static final Set<String> SHOT = Set.of("shot dead", "shot down", "shot at", "shot and", "shot back");
    private static final Set<String> INTENDING =
            Set.of("plans", "aims", "hopes", "vows", "wants", "attempts", "claims");

    /** Prepositions that the tagger takes for conjunctions where it takes their noun for a verb. */
    private static final Set<String> WITH_OBJECTS = Set.of("with", "of", "in", "by", "for", "from");

    /** Pasts that look like the present and, behind an auxiliary, like adjectives. */
    private static final Set<String> UNCHANGING = Set.of("set", "hit", "shut", "put", "cut");

    private final VisibleTokens tokens;
    private final Kind[] kinds;

    /** @param kinds read up to the token that is asked for */
    Mistags(VisibleTokens tokens, Kind[] kinds) {
        this.tokens = tokens;
        this.kinds = kinds;
    }

    /** "His men overran the post", "were shot": few words look like the irregular past of a verb. */
    boolean isPastTakenForOther(int i, Kind before, Kind after) {
        boolean other = switch (kinds[i]) {
            case NOUN, PREPOSITION, ADJECTIVE, ADVERB -> true;
            default -> false;
        };
        if (!other || tokens.isCapitalised(i) || !VerbLemmas.isIrregularPast(tokens.form(i))) {
            return false;
        }
        boolean shot = tokens.form(i).equals("shot");
        return switch (before) {
            case NOUN, NAME, PRONOUN, RELATIVE -> !shot || opensObject(after);
            case NUMBER -> !shot;
            case ADJECTIVE -> !shot && i > 1 && kinds[i - 2] == Kind.NOUN;
            case AUXILIARY -> true;
            case COORDINATOR -> opensObject(after);
            default -> false;
        };
    }

    private static boolean opensObject(Kind kind) {
        return kind == Kind.DETERMINER || kind == Kind.NUMBER || kind == Kind.NAME || kind == Kind.PRONOUN;
    }

    /** "The second struck the mosque". */
    boolean isPastTakenForNoun(int i, Kind before, Kind after) {
        String form = tokens.form(i);
        boolean behindSubject = before == Kind.NOUN || before == Kind.NAME || before == Kind.COORDINATOR;
        if (behindSubject && i + 1 < kinds.length && SHOT.contains(form + " " + tokens.form(i + 1))) {
            return true;
        }
        if (before == Kind.NAME && after == Kind.TO && INTENDING.contains(form)) {
            return true;
        }
        return after == Kind.DETERMINER
                && tokens.pos(i).equals("NOUN")
                && !form.equals(tokens.lemma(i))
                && !form.endsWith("s");
    }

    /** "Held talks", "when commandos moved in". */
    boolean isPluralTakenForVerb(int i, Kind before, Kind after) {
        String form = tokens.form(i);
        if (!form.endsWith("s") || form.equals(tokens.lemma(i)) || form.endsWith("ss")) {
            return false;
        }
        boolean object = before == Kind.VERB
                || before == Kind.PARTICLE
                || (before == Kind.NUMBER && !tokens.form(i - 1).equals("one"))
                || (before == Kind.SUBORDINATOR && WITH_OBJECTS.contains(tokens.form(i - 1)));
        boolean opens = before == Kind.BREAK || before == Kind.COMMA || before == Kind.SUBORDINATOR;
        return i == 0 || object || (opens && (after == Kind.VERB || after == Kind.AUXILIARY));
    }

    /** "Negotiations opened": a word that the tagger does not know at the head of a sentence. */
    boolean isPluralTakenForAdverb(int i) {
        return i == 0
                && tokens.form(i).endsWith("s")
                && !tokens.form(i).equals(tokens.lemma(i).toLowerCase(Locale.ROOT));
    }

    /** "Acting Interior Minister". */
    boolean isTitleTakenForVerb(int i, Kind after) {
        return tokens.form(i).equals("acting") && (after == Kind.NOUN || after == Kind.NAME);
    }

    /** "For want of evidence": no bare verb follows a preposition. */
    boolean isNounTakenForVerb(int i, Kind before, Kind after) {
        String form = tokens.form(i);
        return before == Kind.PREPOSITION && after == Kind.PREPOSITION && form.equals(tokens.lemma(i)) && !isPast(form);
    }

    /** "After storming the post", "were freed", "rebels freed 38 men", "killed five and wounded 21". */
    boolean isVerbTakenForAdjective(int i, Kind before, Kind after) {
        String form = tokens.form(i);
        boolean compound = before == Kind.AUXILIARY && (isPast(form) || UNCHANGING.contains(form));
        boolean behindSubject = before == Kind.NOUN || before == Kind.NAME || before == Kind.PRONOUN;
        boolean finite = behindSubject && opensObject(after) && form.endsWith("ed");
        boolean joined = before == Kind.COORDINATOR && after == Kind.NUMBER && form.endsWith("ed");
        return compound || finite || joined || isGerundTakenForAdjective(i, before);
    }

    private boolean isGerundTakenForAdjective(int i, Kind before) {
        return (before == Kind.PREPOSITION || before == Kind.SUBORDINATOR)
                && tokens.form(i).endsWith("ing")
                && !tokens.lemma(i).endsWith("ing");
    }

    static boolean isPast(String form) {
        return form.endsWith("ed") || VerbLemmas.isIrregularPast(form);
    }
}
