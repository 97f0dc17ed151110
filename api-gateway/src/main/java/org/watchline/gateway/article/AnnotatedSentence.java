package org.watchline.gateway.article;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.annotation.Sentence;
import org.watchline.contracts.annotation.Tokens;

/**
 * A sentence, numbered from 0.
 *
 * @param tokens null unless asked for
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AnnotatedSentence(
        int index, int start, int end, @Nullable List<Token> tokens) {

    /**
     * A word or sign.
     *
     * @param pos Universal Dependencies part-of-speech tag
     * @param lemma dictionary form
     */
    public record Token(int start, int end, String pos, String lemma) {}

    static List<AnnotatedSentence> withoutTokens(List<Sentence> sentences) {
        return sentences.stream()
                .map(sentence -> new AnnotatedSentence(sentence.index(), sentence.start(), sentence.end(), null))
                .toList();
    }

    /** Both lists are in the order of the text, so one pass deals the tokens out. */
    static List<AnnotatedSentence> withTokens(List<Sentence> sentences, Tokens tokens) {
        List<AnnotatedSentence> annotated = new ArrayList<>();
        int next = 0;
        for (Sentence sentence : sentences) {
            List<Token> own = new ArrayList<>();
            while (next < tokens.count() && tokens.starts().get(next) < sentence.end()) {
                own.add(token(tokens, next));
                next++;
            }
            annotated.add(new AnnotatedSentence(sentence.index(), sentence.start(), sentence.end(), own));
        }
        return annotated;
    }

    private static Token token(Tokens tokens, int index) {
        return new Token(
                tokens.starts().get(index),
                tokens.ends().get(index),
                tokens.pos().get(index),
                tokens.lemmas().get(index));
    }
}
