package org.watchline.gateway.curation;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.watchline.gateway.corpus.curation.FoundDecision;

/**
 * A decision that was made just now.
 *
 * @param warnings what its author should think about, for people
 */
@Schema(description = "A decision that was made just now, and what its author should think about")
public record MadeDecision(FoundDecision decision, List<String> warnings) {

    public MadeDecision {
        warnings = List.copyOf(warnings);
    }
}
