package org.watchline.gateway.query;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many were found. Counting stops somewhere, because nobody reads on and counting costs. */
@Schema(description = "How many were found; where counting was given up, at least so many")
public record Total(int value, Relation relation) {

    /** How the value relates to the true number. */
    public enum Relation {
        @JsonProperty("eq")
        EXACT,
        @JsonProperty("gte")
        AT_LEAST
    }

    /** The total of those that were counted, which may be all. */
    public static Total of(int counted, boolean complete) {
        return new Total(counted, complete ? Relation.EXACT : Relation.AT_LEAST);
    }

    /**
     * The total of a count that stops behind a limit.
     *
     * @param most that are told
     * @param counted of at most one more
     */
    public static Total upTo(int most, int counted) {
        return counted > most ? new Total(most, Relation.AT_LEAST) : new Total(counted, Relation.EXACT);
    }
}
