package org.watchline.gateway.search;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How many articles were found; counting stops at 10,001, because nobody reads on and counting costs. */
public record Total(int value, Relation relation) {

    static final int CAP = 10_001;

    /** How the value relates to the true number. */
    public enum Relation {
        @JsonProperty("eq")
        EXACT,
        @JsonProperty("gte")
        AT_LEAST
    }

    static Total ofCapped(int count) {
        return count < CAP ? new Total(count, Relation.EXACT) : new Total(CAP - 1, Relation.AT_LEAST);
    }
}
