package org.watchline.nlp.name.rule;

import java.util.Set;
import org.watchline.nlp.name.word.NameSentence;
import org.watchline.nlp.name.word.NameWord;
import org.watchline.nlp.name.word.WordClass;

/** Follows the capitalised words of a name. */
final class Runs {

    /**
     * In words; more than any name has. Without a limit, hostile texts would be followed to their end from every word.
     */
    private static final int LONGEST = 12;

    private static final Set<String> JOINING = Set.of("of", "for", "and", "the", "&", "on");

    private Runs() {}

    /** The index behind a person's name that begins at a word; the word itself, if none does. */
    static int personFrom(NameSentence sentence, int from) {
        int end = from;
        int limit = Math.min(sentence.size(), from + LONGEST);
        int index = from;
        while (index < limit) {
            if (isPersonPart(sentence, from, index)) {
                index++;
                end = index;
            } else if (end > from && joins(sentence, index)) {
                index++;
            } else {
                break;
            }
        }
        return end;
    }

    /** The first index of the capitalised words that end before an index. */
    static int capitalsBefore(NameSentence sentence, int end) {
        int start = end;
        int limit = Math.max(0, end - LONGEST);
        while (start > limit && isNamePart(sentence, start - 1)) {
            start--;
        }
        return start;
    }

    /** The index behind the capitalised words, and the small ones between them, that begin at an index. */
    static int organisationFrom(NameSentence sentence, int from) {
        int end = from;
        int limit = Math.min(sentence.size(), from + LONGEST);
        int index = from;
        while (index < limit) {
            if (isNamePart(sentence, index)) {
                index++;
                end = index;
            } else if (JOINING.contains(sentence.word(index).text())) {
                index++;
            } else {
                break;
            }
        }
        return end;
    }

    /** Whether a word may be a part of any name: a capital, or a hyphen between two. */
    static boolean isNamePart(NameSentence sentence, int index) {
        NameWord word = sentence.word(index);
        if (word.isMark("-")) {
            return isHyphen(sentence, index);
        }
        if (word.isMark("&")) {
            return sentence.isCapital(index - 1) && sentence.isCapital(index + 1);
        }
        return word.isCapital() && !word.is(WordClass.FUNCTION_WORD) && !word.is(WordClass.CALENDAR);
    }

    private static boolean isPersonPart(NameSentence sentence, int from, int index) {
        NameWord word = sentence.word(index);
        if (word.isMark("-")) {
            return index > from && isHyphen(sentence, index);
        }
        return word.isCapital()
                && !word.is(WordClass.FUNCTION_WORD)
                && (!word.is(WordClass.CALENDAR) || (index > from && isCalled(sentence, index)))
                && (!word.is(WordClass.TITLE) || word.is(WordClass.GIVEN_NAME) || word.is(WordClass.SURNAME));
    }

    /** Whether the mark is written onto the capitals on both its sides. */
    private static boolean isHyphen(NameSentence sentence, int index) {
        return sentence.isCapital(index - 1)
                && sentence.isCapital(index + 1)
                && sentence.word(index).glued()
                && sentence.word(index + 1).glued();
    }

    /** Jan and June are months and names. */
    private static boolean isCalled(NameSentence sentence, int index) {
        boolean listed = sentence.is(index, WordClass.GIVEN_NAME)
                || sentence.is(index, WordClass.DOUBTFUL_GIVEN_NAME)
                || sentence.is(index, WordClass.SURNAME)
                || sentence.is(index, WordClass.DOUBTFUL_SURNAME);
        return listed
                && !(sentence.has(index + 1)
                        && Character.isDigit(sentence.word(index + 1).text().charAt(0)));
    }

    /** "bin" in "Osama bin Laden", between two capitals. */
    private static boolean joins(NameSentence sentence, int index) {
        return sentence.is(index, WordClass.PARTICLE)
                && !sentence.isCapital(index)
                && (sentence.isCapital(index + 1) || sentence.is(index + 1, WordClass.PARTICLE));
    }
}
