package org.watchline.nlp.topic;

import java.util.List;
import org.watchline.contracts.annotation.Topic;
import org.watchline.nlp.document.TaggedText;

/** Labels articles. For any number of threads. */
public final class Topics {

    private static final Vocabulary VOCABULARY = Vocabulary.load();

    private Topics() {}

    /** What the text is about, the surest label first; empty where nothing stands out. */
    public static List<Topic> of(TaggedText text) {
        Evidence evidence = new Evidence(VOCABULARY);
        evidence.add(text);
        return evidence.topics();
    }
}
