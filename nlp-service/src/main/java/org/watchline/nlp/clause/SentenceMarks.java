package org.watchline.nlp.clause;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.watchline.nlp.document.CitedSource;
import org.watchline.nlp.document.DateMention;
import org.watchline.nlp.document.EntityMention;
import org.watchline.nlp.text.Span;

/**
 * What is marked in one sentence; few of each, so they are searched one by one.
 *
 * @param names in the order of the text
 * @param dates in the order of the text; none that stand in citations
 */
public record SentenceMarks(List<EntityMention> names, List<DateMention> dates, List<CitedSource> citations) {

    public SentenceMarks {
        names = List.copyOf(names);
        dates = List.copyOf(dates);
        citations = List.copyOf(citations);
    }

    boolean isCited(Span token) {
        return citations.stream().anyMatch(cited -> cited.span().overlaps(token));
    }

    boolean isDated(Span token) {
        return dates.stream().anyMatch(date -> date.span().overlaps(token));
    }

    /** The name that a token stands in, or that it ends in, as "Pakistan-Afghanistan" does. */
    @Nullable
    EntityMention nameOf(Span token) {
        EntityMention found = null;
        for (EntityMention name : names) {
            if (name.span().overlaps(token) && name.span().end() >= token.end()) {
                found = name;
            }
        }
        return found;
    }
}
