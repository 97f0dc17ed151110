package org.watchline.nlp.document;

import java.util.List;

/** A field, its citations and its names, in the order of its text; the names do not overlap. */
public record NamedField(Reading reading, List<CitedSource> citations, List<NameMention> names) {

    public NamedField {
        citations = List.copyOf(citations);
        names = List.copyOf(names);
    }
}
