package org.watchline.contracts.annotation;

import com.fasterxml.jackson.annotation.JsonProperty;

/** In what way the text does not plainly report an event as having just happened. */
public enum Modality {
    /** Of years before the article; background. */
    @JsonProperty("historical")
    HISTORICAL,
    @JsonProperty("future")
    FUTURE,
    /** May, could, if, likely. */
    @JsonProperty("hypothetical")
    HYPOTHETICAL,
    /** Did not happen. */
    @JsonProperty("negated")
    NEGATED,
    /** Somebody says so: allegedly, reportedly, accused of. */
    @JsonProperty("alleged")
    ALLEGED
}
