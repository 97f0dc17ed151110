package org.watchline.nlp.engine;

import java.util.List;
import org.watchline.nlp.morphology.TaggedToken;
import org.watchline.nlp.text.Span;

/** A sentence and its tokens. */
record ReadSentence(Span span, List<TaggedToken> tokens) {

    List<Span> tokenSpans() {
        return tokens.stream().map(TaggedToken::span).toList();
    }
}
