package org.watchline.nlp.clause;

import java.util.List;
import java.util.Set;

/** Finds where reported speech begins without "that": "officials said the group attacked". */
final class Reported {

    private static final Set<String> VERBS = Set.of(
            "say",
            "claim",
            "state",
            "report",
            "add",
            "announce",
            "confirm",
            "believe",
            "think",
            "allege",
            "warn",
            "argue",
            "note",
            "tell",
            "insist",
            "deny",
            "suggest",
            "reveal",
            "admit",
            "acknowledge",
            "hope",
            "fear");

    private Reported() {}

    /** Whether a verb is one of saying. */
    static boolean isSaying(String lemma) {
        return VERBS.contains(lemma);
    }

    static boolean[] starts(VisibleTokens tokens, Kind[] kinds, List<NounGroup> nouns, List<VerbGroup> verbs) {
        boolean[] starts = new boolean[kinds.length];
        int next = 0;
        for (VerbGroup verb : verbs) {
            while (next < nouns.size() && nouns.get(next).start() < verb.end()) {
                next++;
            }
            boolean follows = next < nouns.size() && nouns.get(next).start() == verb.end();
            if (follows
                    && VERBS.contains(tokens.lemma(verb.main()))
                    && hasVerb(kinds, nouns.get(next).end())) {
                starts[verb.end()] = true;
            }
        }
        return starts;
    }

    private static boolean hasVerb(Kind[] kinds, int end) {
        int next = end;
        while (next < kinds.length && (kinds[next] == Kind.ADVERB || kinds[next] == Kind.NEGATION)) {
            next++;
        }
        return next < kinds.length && (kinds[next] == Kind.VERB || kinds[next] == Kind.AUXILIARY);
    }
}
