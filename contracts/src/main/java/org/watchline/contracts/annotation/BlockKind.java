package org.watchline.contracts.annotation;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What part of an article a block is. */
public enum BlockKind {
    @JsonProperty("heading")
    HEADING,
    @JsonProperty("paragraph")
    PARAGRAPH,
    /** One item of a list. */
    @JsonProperty("list")
    LIST,
    /** The words under a picture. */
    @JsonProperty("caption")
    CAPTION,
    /** Who wrote it, where and when. */
    @JsonProperty("byline")
    BYLINE,
    /** An executive summary or a list of key points, at the top. */
    @JsonProperty("summary")
    SUMMARY,
    /** A note at the end. */
    @JsonProperty("footnote")
    FOOTNOTE,
    /** Not the article's own words: related articles, teasers, subscription notices. */
    @JsonProperty("boilerplate")
    BOILERPLATE
}
