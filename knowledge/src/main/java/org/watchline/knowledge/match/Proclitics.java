package org.watchline.knowledge.match;

import java.util.ArrayList;
import java.util.List;
import org.watchline.knowledge.name.Word;

/**
 * The small words that Arabic writes onto the beginning of the next: and, then, with, to, like. Persian, Urdu and
 * Pashto set theirs apart, but writers forget the space behind their "and", which is the same letter.
 */
final class Proclitics {

    private static final char AND = '\u0648';
    private static final char THEN = '\u0641';
    private static final char TO = '\u0644';

    /** With, to, like. */
    private static final String PREPOSITIONS = "\u0628" + TO + "\u0643";

    private static final String ARTICLE = "\u0627\u0644";

    /** "And to", "and with": no more than two stand before a name, and "and" or "then" is the first of them. */
    private static final int MOST = 2;

    /** With fewer letters, too many words are a name's behind a letter of their own: Bruce is no "with Rus". */
    private static final int SHORTEST_AFTER_AND = 4;

    private static final int SHORTEST_AFTER_OTHERS = 5;

    private Proclitics() {}

    /** Ways to read a word as small words and another one, fewest small words first; none for most words. */
    static List<Rest> behind(Word word) {
        String text = word.text();
        List<Rest> rests = new ArrayList<>();
        for (int cutOff = 1; cutOff <= MOST && cutOff < text.length() && isProclitic(text, cutOff - 1); cutOff++) {
            boolean onlyAnd = isConjunction(text.charAt(cutOff - 1));
            int shortest = onlyAnd ? SHORTEST_AFTER_AND : SHORTEST_AFTER_OTHERS;
            rests.add(new Rest(cutOff, Word.of(text.substring(cutOff)), shortest));
            if (text.charAt(cutOff - 1) == TO && text.charAt(cutOff) == TO) {
                // "To" swallows the first letter of the article.
                rests.add(new Rest(cutOff, Word.of(ARTICLE + text.substring(cutOff + 1)), shortest));
            }
        }
        return rests;
    }

    private static boolean isProclitic(String text, int index) {
        return index == 0
                ? isConjunction(text.charAt(0)) || PREPOSITIONS.indexOf(text.charAt(0)) >= 0
                : isConjunction(text.charAt(0)) && PREPOSITIONS.indexOf(text.charAt(index)) >= 0;
    }

    private static boolean isConjunction(char letter) {
        return letter == AND || letter == THEN;
    }

    /**
     * What is left of a word.
     *
     * @param cutOff how many characters stand before it
     * @param shortestAlias how many letters a name must have to be taken for one here
     */
    record Rest(int cutOff, Word word, int shortestAlias) {}
}
