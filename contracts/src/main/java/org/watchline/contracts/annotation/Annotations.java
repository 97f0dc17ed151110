package org.watchline.contracts.annotation;

import java.util.List;
import java.util.Objects;

/** What the engine found in one article, each list in the order of the text. */
public record Annotations(List<Sentence> sentences, Tokens tokens, List<Mention> mentions) {

    public Annotations {
        sentences = List.copyOf(Objects.requireNonNull(sentences, "sentences"));
        Objects.requireNonNull(tokens, "tokens");
        mentions = List.copyOf(Objects.requireNonNull(mentions, "mentions"));
    }
}
