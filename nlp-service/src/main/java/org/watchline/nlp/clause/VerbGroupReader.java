package org.watchline.nlp.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.watchline.nlp.clause.VerbGroup.Form;

/** Finds verb groups, from left to right. */
final class VerbGroupReader {

    private static final Set<String> MODALS =
            Set.of("will", "would", "shall", "should", "may", "might", "can", "could", "must", "wo", "ca");

    /** Verbs with one form for present and past. */
    private static final Set<String> UNCHANGING = Set.of(
            "hit",
            "put",
            "set",
            "cut",
            "shut",
            "let",
            "cast",
            "split",
            "quit",
            "beat",
            "broadcast",
            "slit",
            "burst",
            "spread",
            "hurt",
            "shed",
            "cost");

    /** In UTF-16 units: "string", "spring". */
    private static final int LONGEST_BASE_IN_ING = 6;

    private final VisibleTokens tokens;
    private final Kind[] kinds;

    private VerbGroupReader(VisibleTokens tokens, Kind[] kinds) {
        this.tokens = tokens;
        this.kinds = kinds;
    }

    static List<VerbGroup> read(VisibleTokens tokens, Kind[] kinds) {
        VerbGroupReader reader = new VerbGroupReader(tokens, kinds);
        List<VerbGroup> groups = new ArrayList<>();
        int next = 0;
        while (next < kinds.length) {
            VerbGroup group = reader.at(next);
            if (group == null) {
                next++;
            } else {
                groups.add(group);
                next = group.end();
            }
        }
        return groups;
    }

    private @Nullable VerbGroup at(int start) {
        Kind first = kinds[start];
        if (first != Kind.TO && first != Kind.AUXILIARY && first != Kind.VERB) {
            return null;
        }
        boolean be = false;
        boolean have = false;
        boolean negated = start > 0 && kinds[start - 1] == Kind.NEGATION;
        String modal = null;
        int auxiliary = -1;
        int next = start;
        for (; next < kinds.length && kinds[next] != Kind.VERB; next++) {
            if (kinds[next] == Kind.AUXILIARY) {
                auxiliary = next;
                String lemma = tokens.lemma(next);
                be |= lemma.equals("be") || lemma.equals("get");
                have |= lemma.equals("have");
                modal = modal == null && MODALS.contains(lemma) ? lemma : modal;
            } else if (kinds[next] == Kind.NEGATION) {
                negated = true;
            } else if (kinds[next] != Kind.ADVERB && kinds[next] != Kind.TO && kinds[next] != Kind.OTHER) {
                break;
            }
        }
        boolean verb = next < kinds.length && kinds[next] == Kind.VERB;
        if (!verb && auxiliary < 0) {
            return null;
        }
        int main = verb ? next : auxiliary;
        boolean infinitive = first == Kind.TO;
        Form form = form(main, infinitive, auxiliary >= 0 && auxiliary < main, be || have || modal != null);
        boolean passive = verb && be && !tokens.form(main).endsWith("ing");
        return new VerbGroup(start, main, form, passive, negated, modal, have);
    }

    private Form form(int main, boolean infinitive, boolean hasAuxiliary, boolean marked) {
        if (infinitive) {
            return Form.INFINITIVE;
        }
        String form = tokens.form(main);
        if (hasAuxiliary) {
            return tokens.form(main).equals("having") ? Form.GERUND : Form.FINITE;
        }
        if (!marked && isGerund(form, tokens.lemma(main))) {
            return Form.GERUND;
        }
        return isPresent(main, form) ? Form.PRESENT : Form.FINITE;
    }

    /** "Bringing", but not "bring"; unknown words are their own lemmas. */
    private static boolean isGerund(String form, String lemma) {
        return form.endsWith("ing") && (!lemma.endsWith("ing") || form.length() > LONGEST_BASE_IN_ING);
    }

    /** Verbs whose past is like their present ("hit", "put") are taken for past. */
    private boolean isPresent(int main, String form) {
        String lemma = tokens.lemma(main);
        boolean irregular = VerbLemmas.isIrregularPast(form);
        boolean past = irregular || (form.endsWith("ed") && !form.endsWith("eed"));
        if (past || UNCHANGING.contains(form)) {
            return false;
        }
        return form.equals(lemma) || (form.endsWith("s") && !lemma.endsWith("s")) || form.equals("is");
    }
}
