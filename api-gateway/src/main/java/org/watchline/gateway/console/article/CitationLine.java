package org.watchline.gateway.console.article;

import org.jspecify.annotations.Nullable;
import org.watchline.contracts.annotation.Citation;
import org.watchline.gateway.console.AsOfChoice;
import org.watchline.gateway.console.Formats;
import org.watchline.gateway.console.Named;

/**
 * A cited source as a page lists it.
 *
 * @param number of the citation in the article, from 0
 * @param source as it is written; leads to the outlet's page
 * @param date in words
 * @param sentence leads to the sentence that it supports
 */
record CitationLine(
        int number,
        Named source,
        @Nullable String date,
        @Nullable String handle,
        @Nullable Integer footnote,
        String sentence) {

    static CitationLine of(int number, Citation citation, AsOfChoice asOf) {
        String id = citation.sourceId();
        return new CitationLine(
                number,
                new Named(citation.source(), id == null ? null : asOf.source(id)),
                citation.date() == null ? null : Formats.readable(citation.date()),
                citation.handle(),
                citation.footnote(),
                "#" + Passage.anchorOf(citation.sentence()));
    }

    /** Where the citation stands in the text. */
    static String anchorOf(int number) {
        return "cite-" + number;
    }
}
