package org.watchline.nlp.name;

import java.util.BitSet;
import org.watchline.nlp.name.word.NameSentence;
import org.watchline.nlp.name.word.NameWord;
import org.watchline.nlp.name.word.WordClass;

/** Titles of articles and books in quotation marks, whose capitals say little: "The Frontier and the State". */
final class QuotedTitles {

    /** Words that are capitalised in titles alone; "the Lion of Swat" may be somebody's name. */
    private static final int FEWEST_WORDS = 3;

    private QuotedTitles() {}

    /** The indexes of the words within such titles. */
    static BitSet in(NameSentence sentence) {
        BitSet words = new BitSet();
        int open = -1;
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.isMark(i, "\"")) {
                if (open >= 0 && isTitle(sentence, open + 1, i)) {
                    words.set(open + 1, i);
                    open = -1;
                } else {
                    open = i;
                }
            }
        }
        return words;
    }

    private static boolean isTitle(NameSentence sentence, int from, int end) {
        int capitals = 0;
        for (int i = from; i < end; i++) {
            NameWord word = sentence.word(i);
            boolean small = word.is(WordClass.FUNCTION_WORD)
                    || word.is(WordClass.PARTICLE)
                    || word.text().startsWith("'");
            if (word.isCapital()) {
                capitals++;
            } else if (!small && Character.isLetter(word.text().charAt(0))) {
                return false;
            }
        }
        return capitals >= FEWEST_WORDS;
    }
}
