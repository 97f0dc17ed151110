package org.watchline.gateway.corpus.source;

/**
 * The last gap of a page.
 *
 * @param date empty for none
 * @param handle empty for none
 */
public record GapPlace(long articles, long citations, String source, String date, String handle) {

    /** Where a gap stands. */
    public static GapPlace of(Gap gap) {
        return new GapPlace(
                gap.articles(),
                gap.citations(),
                gap.source().id(),
                gap.date() == null ? "" : gap.date(),
                gap.handle() == null ? "" : gap.handle());
    }
}
