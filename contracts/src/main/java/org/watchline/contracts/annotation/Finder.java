package org.watchline.contracts.annotation;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What found a mention. */
public enum Finder {
    @JsonProperty("model")
    MODEL,
    @JsonProperty("lexicon")
    LEXICON,
    @JsonProperty("rule")
    RULE
}
