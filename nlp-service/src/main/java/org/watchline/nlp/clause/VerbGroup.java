package org.watchline.nlp.clause;

import org.jspecify.annotations.Nullable;

/**
 * A verb with its auxiliaries: "may not have been killed".
 *
 * @param start its first token
 * @param main the verb that carries the meaning; the last auxiliary where there is none
 * @param form how it stands in its clause
 * @param modal the modal auxiliary's lemma; null for none
 * @param perfect whether "have" is among its auxiliaries
 */
public record VerbGroup(
        int start,
        int main,
        Form form,
        boolean passive,
        boolean negated,
        @Nullable String modal,
        boolean perfect) {

    /** How a verb stands in its clause. */
    public enum Form {
        /** Present: "attacks". */
        PRESENT,
        /** Any other finite form: "attacked", "has attacked", "is attacking", "will attack". */
        FINITE,
        /** "To attack". */
        INFINITIVE,
        /** "Attacking". */
        GERUND,
        /** "Attacked" without a subject of its own, always passive. */
        PARTICIPLE
    }

    public boolean isFinite() {
        return form == Form.PRESENT || form == Form.FINITE;
    }

    public int end() {
        return main + 1;
    }

    VerbGroup asParticiple() {
        return new VerbGroup(start, main, Form.PARTICIPLE, true, negated, modal, perfect);
    }
}
