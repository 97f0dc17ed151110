package org.watchline.nlp.name.rule;

import org.watchline.contracts.annotation.EntityType;
import org.watchline.nlp.name.word.NameSentence;
import org.watchline.nlp.name.word.WordClass;

/** "DERA GHAZI KHAN:", "MIRAN SHAH, Pakistan (AP) -": the place in capitals that a report opens with. */
final class Datelines implements Rule {

    private static final double SCORE = 0.9;
    private static final int MOST_WORDS = 4;

    @Override
    public void apply(Findings findings) {
        NameSentence sentence = findings.sentence();
        int end = 0;
        while (end < sentence.size() && isTown(sentence, end)) {
            end++;
        }
        boolean closed = sentence.isMark(end, ":") || sentence.isMark(end, ",") || sentence.isMark(end, "(");
        boolean goesOn = sentence.isCapital(end + 1) || sentence.isMark(end + 1, "\"");
        if (end > 0
                && end <= MOST_WORDS
                && closed
                && goesOn
                && !findings.known().excludes(0, EntityType.GPE)) {
            findings.add(0, end, EntityType.GPE, SCORE);
        }
    }

    private static boolean isTown(NameSentence sentence, int index) {
        return sentence.word(index).facts().isUpper()
                && !sentence.is(index, WordClass.FUNCTION_WORD)
                && !sentence.is(index, WordClass.TITLE)
                && !sentence.is(index, WordClass.CAPITAL_ROLE)
                && !sentence.is(index, WordClass.COMMON_ACRONYM);
    }
}
