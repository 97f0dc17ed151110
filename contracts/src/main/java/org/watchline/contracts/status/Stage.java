package org.watchline.contracts.status;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** The stations of a submission, in the order it passes them. The last three are final. */
public enum Stage {
    @JsonProperty("submitted")
    SUBMITTED,
    /** Its page was fetched; only where a submission was no more than an address. */
    @JsonProperty("fetched")
    FETCHED,
    @JsonProperty("ingested")
    INGESTED,
    @JsonProperty("enriched")
    ENRICHED,
    @JsonProperty("stored")
    STORED,
    /** Refused because of what it contains; a corrected submission can succeed. */
    @JsonProperty("rejected")
    REJECTED,
    /** Accepted, then dead-lettered by a stage. */
    @JsonProperty("failed")
    FAILED;

    /** The name in JSON and in URLs: lower case. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
