package org.watchline.gateway.export;

import java.util.List;
import org.watchline.contracts.annotation.Sentence;

/**
 * Cuts passages out of one text by code point offsets, each in constant time. Offsets beyond the text count as its end.
 */
final class Passages {

    private final String text;
    private final int[] indexByOffset;

    private Passages(String text, int[] indexByOffset) {
        this.text = text;
        this.indexByOffset = indexByOffset;
    }

    static Passages of(String text) {
        int[] indexes = new int[text.codePointCount(0, text.length()) + 1];
        int index = 0;
        for (int offset = 0; offset < indexes.length; offset++) {
            indexes[offset] = index;
            index += index < text.length() ? Character.charCount(text.codePointAt(index)) : 0;
        }
        return new Passages(text, indexes);
    }

    String cut(int start, int end) {
        int from = index(start);
        return text.substring(from, Math.max(from, index(end)));
    }

    /** The sentence that holds an offset, or else the passage itself, on one line. */
    String sentenceAround(int start, int end, List<Sentence> sentences) {
        return onOneLine(sentences.stream()
                .filter(sentence -> sentence.start() <= start && start < sentence.end())
                .findFirst()
                .map(sentence -> cut(sentence.start(), sentence.end()))
                .orElseGet(() -> cut(start, end)));
    }

    static String onOneLine(String passage) {
        return passage.strip().replaceAll("\\s+", " ");
    }

    private int index(int offset) {
        return indexByOffset[Math.max(0, Math.min(offset, indexByOffset.length - 1))];
    }
}
