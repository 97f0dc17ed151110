package org.watchline.nlp.document;

import java.util.List;

/** A field with its dates and citations, which hold no other names than their outlets. */
public record DatedField(Reading reading, List<DateMention> dates, List<CitedSource> citations) {

    public DatedField {
        dates = List.copyOf(dates);
        citations = List.copyOf(citations);
    }
}
