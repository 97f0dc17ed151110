package org.watchline.nlp.clause;

import java.util.ArrayList;
import java.util.List;

/**
 * Tells participles from finite verbs, which look alike: "the men arrested in May" and "the men attacked in May". Where
 * two of them follow each other without anything that joins clauses, one is a participle.
 */
final class Participles {

    private final Kind[] kinds;
    private final List<NounGroup> nouns;
    private final List<VerbGroup> verbs;
    private final List<VerbGroup> told = new ArrayList<>();

    private Participles(Kind[] kinds, List<NounGroup> nouns, List<VerbGroup> verbs) {
        this.kinds = kinds;
        this.nouns = nouns;
        this.verbs = verbs;
    }

    static List<VerbGroup> told(Kind[] kinds, List<NounGroup> nouns, List<VerbGroup> verbs) {
        Participles participles = new Participles(kinds, nouns, verbs);
        for (int i = 0; i < verbs.size(); i++) {
            participles.told.add(participles.isParticiple(i) ? verbs.get(i).asParticiple() : verbs.get(i));
        }
        return List.copyOf(participles.told);
    }

    private boolean isParticiple(int index) {
        VerbGroup verb = verbs.get(index);
        if (verb.form() != VerbGroup.Form.FINITE || verb.start() != verb.main() || kinds[verb.main()] != Kind.VERB) {
            return false;
        }
        if (hasObject(verb)) {
            return false;
        }
        return isBehindCommaWithoutSubject(verb)
                || (isBehindNoun(verb) && !resumesMain(index) && (followsVerb(index) || precedesVerb(index)));
    }

    private boolean hasObject(VerbGroup verb) {
        int next = verb.end();
        while (next < kinds.length && (kinds[next] == Kind.PARTICLE || kinds[next] == Kind.ADVERB)) {
            next++;
        }
        int from = next;
        return nouns.stream().anyMatch(noun -> noun.start() == from && noun.isArgument());
    }

    private boolean isBehindNoun(VerbGroup verb) {
        return before(verb) == Kind.NOUN || before(verb) == Kind.NAME || before(verb) == Kind.NUMBER;
    }

    /** "The attack, claimed by the group, ...": but "he fled, resigned and died" is a list of finite verbs. */
    private boolean isBehindCommaWithoutSubject(VerbGroup verb) {
        int next = verb.end();
        boolean comma = before(verb) == Kind.COMMA;
        return comma && next < kinds.length && kinds[next] == Kind.PREPOSITION && !closesApposition(verb);
    }

    /**
     * "The group's emir, a cleric, fled to Kabul": behind what stands between two commas the subject's verb follows.
     */
    private boolean closesApposition(VerbGroup verb) {
        int i = verb.start() - 1;
        while (i >= 0 && kinds[i] != Kind.COMMA) {
            i--;
        }
        boolean noun = false;
        for (i--; i >= 0; i--) {
            switch (kinds[i]) {
                case COMMA -> {
                    return noun && i > 0 && isNominal(kinds[i - 1]);
                }
                case NOUN, NAME -> noun = true;
                case DETERMINER, ADJECTIVE, NUMBER, POSSESSIVE, PREPOSITION -> {
                    // Within the apposition.
                }
                default -> {
                    return false;
                }
            }
        }
        return false;
    }

    private static boolean isNominal(Kind kind) {
        return kind == Kind.NOUN || kind == Kind.NAME || kind == Kind.PRONOUN || kind == Kind.NUMBER;
    }

    private Kind before(VerbGroup verb) {
        int last = verb.start() - 1;
        while (last >= 0 && kinds[last] == Kind.ADVERB) {
            last--;
        }
        return last < 0 ? Kind.BREAK : kinds[last];
    }

    /** A finite verb stands before it, and what is between is one clause: "lynched a man accused of theft". */
    private boolean followsVerb(int index) {
        return index > 0
                && told.get(index - 1).form() != VerbGroup.Form.PARTICIPLE
                && isOneClause(verbs.get(index - 1).end(), verbs.get(index).start());
    }

    /** A finite verb comes after it: "fighters stationed at the border fired". */
    private boolean precedesVerb(int index) {
        return index + 1 < verbs.size()
                && verbs.get(index + 1).isFinite()
                && isOneClause(verbs.get(index).end(), verbs.get(index + 1).start());
    }

    /** "A bomb that had been hidden in a car exploded": the noun before the relative clause has no verb yet. */
    private boolean resumesMain(int index) {
        if (index == 0 || !told.get(index - 1).isFinite()) {
            return false;
        }
        int relative = told.get(index - 1).start() - 1;
        while (relative >= 0 && kinds[relative] == Kind.ADVERB) {
            relative--;
        }
        if (relative < 0 || kinds[relative] != Kind.RELATIVE) {
            return false;
        }
        for (int i = relative - 1; i >= 0 && !startsClause(kinds[i]); i--) {
            if (kinds[i] == Kind.VERB || kinds[i] == Kind.AUXILIARY) {
                return false;
            }
        }
        return true;
    }

    private static boolean startsClause(Kind kind) {
        return kind == Kind.BREAK || kind == Kind.SUBORDINATOR || kind == Kind.COORDINATOR;
    }

    private boolean isOneClause(int from, int to) {
        for (int i = from; i < to; i++) {
            switch (kinds[i]) {
                case COMMA, BREAK, SUBORDINATOR, RELATIVE, COORDINATOR -> {
                    return false;
                }
                default -> {
                    // Nothing that a clause could begin with.
                }
            }
        }
        return true;
    }
}
