package org.watchline.gateway.console.article;

import org.jspecify.annotations.Nullable;
import org.watchline.contracts.annotation.Quote;
import org.watchline.contracts.annotation.QuoteKind;
import org.watchline.gateway.console.Named;

/**
 * What somebody said, as a page lists it.
 *
 * @param direct whether the words are the speaker's own
 * @param speaker null where it is not known
 * @param verb how it was said; null for "according to"
 * @param sentence leads to where it stands
 */
record QuoteLine(
        String words,
        boolean direct,
        @Nullable Named speaker,
        @Nullable String verb,
        String sentence) {

    static QuoteLine of(Quote quote, String words, String sentence, Directory directory) {
        String id = quote.speakerId();
        return new QuoteLine(
                words,
                quote.kind() == QuoteKind.DIRECT,
                id == null ? null : directory.entity(id),
                quote.verb(),
                sentence);
    }
}
