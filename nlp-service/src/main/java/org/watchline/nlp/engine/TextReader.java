package org.watchline.nlp.engine;

import java.util.List;
import org.watchline.nlp.text.Span;

/** Reads sentences and tokens. For one thread. */
interface TextReader {

    /** Reads a text of many paragraphs, with levelled typography. */
    List<ReadSentence> read(String levelled);

    /** Reads what is one sentence by itself, as a title is. */
    ReadSentence readSentence(String levelled, Span sentence);
}
