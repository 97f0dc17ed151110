package org.watchline.nlp.event;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.watchline.nlp.clause.NounGroup;
import org.watchline.nlp.clause.VerbGroup;

/**
 * Who stands where around a trigger.
 *
 * @param doers noun groups of those who act
 * @param undergoers noun groups of those or that to which it is done
 * @param governor the verb that says that it happens: its own, or the one that a noun depends on; null for none
 * @param link how a noun depends on its governor; OWN for verbs
 */
record Arguments(
        List<NounGroup> doers,
        List<NounGroup> undergoers,
        @Nullable VerbGroup governor,
        Link link) {

    /** How an event noun depends on a verb. */
    enum Link {
        /** The trigger is the verb. */
        OWN,
        /** Its object, of a verb of doing: "carried out an attack", "suspended the talks". */
        DONE,
        /** Its object, of a verb of suffering: "survived an attack". */
        SUFFERED,
        /** Its subject: "an attack killed", "talks took place". */
        OCCURS,
        /** It stands somewhere else. */
        NONE
    }

    Arguments {
        doers = doers.stream().distinct().toList();
        undergoers = undergoers.stream().distinct().toList();
    }
}
