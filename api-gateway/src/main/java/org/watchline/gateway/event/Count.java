package org.watchline.gateway.event;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many events there are; counting stops at 1,000, because nobody reads on and counting costs. */
@Schema(name = "EventCount", description = "A number of events; counting stops at 1,000")
public record Count(int value, Relation relation) {

    static final Count NONE = new Count(0, Relation.EXACT);

    /** One more than is told. */
    static final int CAP = 1_001;

    /** How the value relates to the true number. */
    @Schema(name = "EventCountRelation")
    public enum Relation {
        @JsonProperty("eq")
        EXACT,
        @JsonProperty("gte")
        AT_LEAST
    }

    static Count ofCapped(int count) {
        return count < CAP ? new Count(count, Relation.EXACT) : new Count(CAP - 1, Relation.AT_LEAST);
    }
}
