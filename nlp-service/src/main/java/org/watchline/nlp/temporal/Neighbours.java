package org.watchline.nlp.temporal;

import org.watchline.nlp.document.Reading;
import org.watchline.nlp.document.Token;
import org.watchline.nlp.text.Span;

/** The words on both sides of a place in the text. */
final class Neighbours {

    private static final int LONGEST_WORD = 24;

    private final Reading field;
    private final String text;

    Neighbours(Reading field) {
        this.field = field;
        this.text = field.levelled();
    }

    /** Whether a source's name could stand there: between a bracket and a comma. */
    boolean isSource(Span span) {
        return span.start() > 0 && text.charAt(span.start() - 1) == '(' && text.startsWith(",", span.end());
    }

    boolean isCapital(int position) {
        return position < text.length() && Character.isUpperCase(text.charAt(position));
    }

    /** Whether a word with a capital follows after a space. */
    boolean isCapitalAfter(int end) {
        return end < text.length() && text.charAt(end) == ' ' && isCapital(end + 1);
    }

    /** The word that follows after a space; empty where something else does. */
    String after(int end) {
        if (end >= text.length() || text.charAt(end) != ' ') {
            return "";
        }
        int stop = end + 1;
        while (stop < text.length() && stop - end < LONGEST_WORD && Character.isLetter(text.charAt(stop))) {
            stop++;
        }
        return text.substring(end + 1, stop);
    }

    /** The word before, after one space or break; empty where something else stands there. */
    String before(int start) {
        if (start == 0 || (text.charAt(start - 1) != ' ' && text.charAt(start - 1) != '\n')) {
            return "";
        }
        int end = start - 1;
        int first = end;
        while (first > 0 && end - first < LONGEST_WORD && Character.isLetter(text.charAt(first - 1))) {
            first--;
        }
        return text.substring(first, end);
    }

    /** The part of speech of the token there; empty where none is known. */
    String posAt(int position) {
        return field.sentenceAt(position)
                .filter(sentence -> sentence.firstTokenFrom(position + 1) > 0)
                .map(sentence -> sentence.tokens().get(sentence.firstTokenFrom(position + 1) - 1))
                .filter(token -> position < token.span().end())
                .map(Token::pos)
                .orElse("");
    }
}
