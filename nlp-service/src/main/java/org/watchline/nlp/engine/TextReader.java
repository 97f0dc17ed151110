package org.watchline.nlp.engine;

import java.util.List;
import org.watchline.nlp.document.Token;
import org.watchline.nlp.text.Span;

/** Reads sentences and tokens of a text with levelled typography. For one thread. */
interface TextReader {

    /** The sentences of one block. */
    List<Span> sentences(String levelled, Span block);

    /** The tokens of one sentence. */
    List<Token> tokens(String levelled, Span sentence);
}
