package org.watchline.nlp.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.watchline.contracts.annotation.Sentence;
import org.watchline.contracts.annotation.Tokens;
import org.watchline.contracts.text.CodePoints;
import org.watchline.nlp.morphology.TaggedToken;

/** Counts sentences and tokens in code points, as everyone outside of the engine does. */
final class CodePointExit {

    private final List<ReadSentence> sentences;
    private final CodePoints offsets;

    CodePointExit(FieldReading reading) {
        sentences = reading.sentences();
        offsets = CodePoints.of(reading.text());
    }

    List<Sentence> sentences() {
        List<Sentence> counted = new ArrayList<>(sentences.size());
        for (ReadSentence sentence : sentences) {
            int start = offsets.offsetAt(sentence.span().start());
            counted.add(new Sentence(
                    counted.size(), start, offsets.offsetAt(sentence.span().end())));
        }
        return counted;
    }

    Tokens tokens() {
        return new Tokens(
                tokenStream()
                        .map(token -> offsets.offsetAt(token.span().start()))
                        .toList(),
                tokenStream().map(token -> offsets.offsetAt(token.span().end())).toList(),
                tokenStream().map(TaggedToken::pos).toList(),
                tokenStream().map(TaggedToken::lemma).toList());
    }

    private Stream<TaggedToken> tokenStream() {
        return sentences.stream().flatMap(sentence -> sentence.tokens().stream());
    }
}
