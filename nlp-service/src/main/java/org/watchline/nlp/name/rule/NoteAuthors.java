package org.watchline.nlp.name.rule;

import org.watchline.contracts.annotation.EntityType;
import org.watchline.nlp.name.word.NameSentence;
import org.watchline.nlp.name.word.NameWord;
import org.watchline.nlp.name.word.WordClass;

/** "[7] Anna Grant and Omid Rahimi, "A Title,"": the authors that stand between a note's number and a quoted title. */
final class NoteAuthors implements Rule {

    private static final double SCORE = 0.9;
    private static final int FEWEST_WORDS = 2;
    private static final int MOST_WORDS = 5;

    @Override
    public void apply(Findings findings) {
        NameSentence sentence = findings.sentence();
        for (int quote = FEWEST_WORDS + 2; quote < sentence.size(); quote++) {
            if (sentence.isMark(quote, "\"") && sentence.isMark(quote - 1, ",")) {
                int start = authorBefore(findings, quote - 1);
                if (sentence.isMark(start - 1, "and")) {
                    authorBefore(findings, start - 1);
                }
            }
        }
    }

    /** Adds the author whose name ends there, and returns where it starts. */
    private static int authorBefore(Findings findings, int end) {
        NameSentence sentence = findings.sentence();
        int start = Runs.capitalsBefore(sentence, end);
        int length = end - start;
        if (length >= FEWEST_WORDS
                && length <= MOST_WORDS
                && opens(sentence, start)
                && isPerson(findings, start, end)) {
            findings.add(start, end, EntityType.PERSON, SCORE);
        }
        return start;
    }

    private static boolean opens(NameSentence sentence, int start) {
        if (start == 0) {
            return true;
        }
        NameWord before = sentence.word(start - 1);
        boolean number = Character.isDigit(before.text().charAt(0)) && start <= 2;
        return number || before.isMark("]") || before.isMark(";") || before.isMark("and") || before.isMark(".");
    }

    private static boolean isPerson(Findings findings, int from, int end) {
        NameSentence sentence = findings.sentence();
        for (int i = from; i < end; i++) {
            if (sentence.is(i, WordClass.ORGANISATION_END)
                    || (sentence.word(i).facts().isUpper()
                            && !sentence.word(i).facts().isInitial())
                    || findings.known().excludes(i, EntityType.PERSON)) {
                return false;
            }
        }
        return true;
    }
}
