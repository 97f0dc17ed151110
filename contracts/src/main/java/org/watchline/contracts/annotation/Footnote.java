package org.watchline.contracts.annotation;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;

/**
 * A note at the end of the text.
 *
 * @param marker its number
 * @param refs where the text refers to it, the brackets included; empty where it never does
 */
public record Footnote(int marker, int start, int end, List<Reference> refs) {

    public Footnote {
        refs = refs == null ? List.of() : List.copyOf(refs);
    }

    /** A marker in the text, written as a pair of offsets. */
    @JsonFormat(shape = JsonFormat.Shape.ARRAY)
    @JsonPropertyOrder({"start", "end"})
    public record Reference(int start, int end) {}
}
