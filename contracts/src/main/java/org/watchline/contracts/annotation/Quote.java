package org.watchline.contracts.annotation;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is quoted or reported to have said.
 *
 * @param start where the words begin: within the quotation marks, or after "that"
 * @param speakerId entity of the speaker; null where it is not known
 * @param verb lemma of the verb of speech; null where there is none
 */
public record Quote(
        int start,
        int end,
        QuoteKind kind,
        @Nullable String speakerId,
        @Nullable String verb) {

    public Quote {
        Objects.requireNonNull(kind, "kind");
    }
}
