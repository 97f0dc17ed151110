package org.watchline.nlp.sentence;

import org.watchline.nlp.text.Span;

/** "'Is it over?' | asked Khan": a quoted question or call ends within the sentence that reports it. */
final class AfterQuestion implements Continuation {

    @Override
    public boolean joins(String text, Span left, Span right) {
        int mark = left.end() - 1;
        if (left.length() < 2 || !isQuote(text.charAt(mark))) {
            return false;
        }
        char end = text.charAt(mark - 1);
        return (end == '?' || end == '!') && startsSmall(text, right);
    }

    /** A name with an article (al-Qaeda) may begin a sentence with a small letter. */
    private static boolean startsSmall(String text, Span sentence) {
        boolean small = Character.isLowerCase(text.charAt(sentence.start()));
        return small && !text.startsWith("al-", sentence.start());
    }

    private static boolean isQuote(char character) {
        return character == '"' || character == '\'';
    }
}
