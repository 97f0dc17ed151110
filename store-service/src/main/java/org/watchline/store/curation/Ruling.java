package org.watchline.store.curation;

import java.util.List;
import org.watchline.contracts.curation.CurationDecision;

/**
 * A decision that can be made.
 *
 * @param warnings what its author should think about, for people
 */
public record Ruling(CurationDecision decision, List<String> warnings) {

    public Ruling {
        warnings = List.copyOf(warnings);
    }
}
