package org.watchline.nlp.sentence;

import org.watchline.nlp.text.Span;

/** "Lt. Gen. (retd. | ) Faiz": whatever a bracket within a sentence holds, the sentence goes on behind it. */
final class WithinBrackets implements Continuation {

    /** In UTF-16 units. Brackets that are further apart belong to nothing, or around whole sentences. */
    private static final int LONGEST_BRACKET = 300;

    @Override
    public boolean joins(String text, Span left, Span right) {
        return hasOpen(text, left) && closes(text, right);
    }

    private static boolean hasOpen(String text, Span sentence) {
        int from = Math.max(sentence.start() + 1, sentence.end() - LONGEST_BRACKET);
        int depth = 0;
        for (int i = sentence.end() - 1; i >= from && depth >= 0; i--) {
            depth += isClosing(text.charAt(i)) ? 1 : isOpening(text.charAt(i)) ? -1 : 0;
        }
        return depth < 0;
    }

    private static boolean closes(String text, Span sentence) {
        int limit = Math.min(sentence.end(), sentence.start() + LONGEST_BRACKET);
        int depth = 0;
        for (int i = sentence.start(); i < limit && depth >= 0; i++) {
            depth += isOpening(text.charAt(i)) ? 1 : isClosing(text.charAt(i)) ? -1 : 0;
        }
        return depth < 0;
    }

    private static boolean isOpening(char character) {
        return character == '(' || character == '[';
    }

    private static boolean isClosing(char character) {
        return character == ')' || character == ']';
    }
}
