package org.watchline.nlp.citation;

import java.util.List;
import org.watchline.knowledge.KnowledgeBase;
import org.watchline.knowledge.match.AliasIndex;
import org.watchline.nlp.document.CitedSource;
import org.watchline.nlp.document.DateMention;
import org.watchline.nlp.document.Reading;

/** Finds citations. For any number of threads. */
public final class Citations {

    private final AliasIndex index;

    public Citations(KnowledgeBase knowledge) {
        index = AliasIndex.of(knowledge);
    }

    /**
     * The sources that a text cites, in order.
     *
     * @param dates all dates of the text, in order
     */
    public List<CitedSource> in(Reading reading, List<DateMention> dates) {
        return new CitingText(new Outlets(index), reading, dates).citations();
    }
}
