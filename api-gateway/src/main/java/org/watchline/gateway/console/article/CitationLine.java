package org.watchline.gateway.console.article;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.annotation.Citation;
import org.watchline.gateway.console.Named;

/**
 * A cited source as a page lists it.
 *
 * @param source as it is written; leads to the outlet's page
 * @param date ISO 8601
 * @param sentence leads to the sentence that it supports
 */
record CitationLine(
        Named source,
        @Nullable String date,
        @Nullable String handle,
        @Nullable Integer footnote,
        String sentence) {

    static CitationLine of(Citation citation, Map<String, String> names) {
        String id = citation.sourceId();
        String page = id == null ? null : Named.entity(id, names).href();
        return new CitationLine(
                new Named(citation.source(), page),
                citation.date(),
                citation.handle(),
                citation.footnote(),
                "#" + Passage.anchorOf(citation.sentence()));
    }
}
