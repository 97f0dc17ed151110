package org.watchline.nlp.identity;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** The verdicts on an article's names as they come in, by the names' order. */
final class Verdicts {

    private final @Nullable Verdict[] byOrder;
    private final BitSet persons = new BitSet();

    Verdicts(int count) {
        byOrder = new @Nullable Verdict[count];
    }

    void pass(Sighting sighting, Verdict verdict) {
        byOrder[sighting.order()] = verdict;
    }

    @Nullable
    Verdict on(Sighting sighting) {
        return byOrder[sighting.order()];
    }

    /** Takes back what was said about a name: it is a person, and of whom is open. */
    void reopenAsPerson(Sighting sighting) {
        byOrder[sighting.order()] = null;
        persons.set(sighting.order());
    }

    boolean isOpen(Sighting sighting) {
        return byOrder[sighting.order()] == null;
    }

    /** What the name stands for, if it is something of the knowledge base. */
    Referent.@Nullable Listed listed(Sighting sighting) {
        Verdict verdict = byOrder[sighting.order()];
        return verdict != null && verdict.referent() instanceof Referent.Listed listed ? listed : null;
    }

    /** The family of what the name stands for as far as that is known, otherwise of the name. */
    Family family(Sighting sighting) {
        Verdict verdict = byOrder[sighting.order()];
        if (verdict != null) {
            return Family.of(verdict.referent().type());
        }
        return persons.get(sighting.order()) ? Family.PERSON : sighting.family();
    }
}
