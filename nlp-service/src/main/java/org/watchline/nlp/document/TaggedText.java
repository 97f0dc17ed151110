package org.watchline.nlp.document;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text with its names, dates and citations: what events, quotes, roles and topics are read from.
 *
 * @param names in the order of the text, without overlaps
 * @param publishedOn null where it is not known
 */
public record TaggedText(
        Reading reading,
        List<EntityMention> names,
        List<DateMention> dates,
        List<CitedSource> citations,
        @Nullable LocalDate publishedOn) {

    public TaggedText {
        names = List.copyOf(names);
        dates = List.copyOf(dates);
        citations = List.copyOf(citations);
    }
}
