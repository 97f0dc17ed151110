package org.watchline.gateway.revision;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A stretch of text that both revisions have, or only one.
 *
 * @param text with its white space; the parts without the inserted ones are the older text, those without the deleted
 *     ones the newer
 */
@Schema(description = "A stretch of text that both revisions have, or only one")
public record DiffPart(Kind kind, String text) {

    /** Which revision has the stretch. */
    public enum Kind {
        @JsonProperty("equal")
        EQUAL,
        /** Only the older one. */
        @JsonProperty("deleted")
        DELETED,
        /** Only the newer one. */
        @JsonProperty("inserted")
        INSERTED
    }
}
