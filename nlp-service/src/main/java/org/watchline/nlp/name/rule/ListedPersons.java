package org.watchline.nlp.name.rule;

import org.watchline.contracts.annotation.EntityType;
import org.watchline.nlp.name.word.NameSentence;
import org.watchline.nlp.name.word.NameWord;
import org.watchline.nlp.name.word.WordClass;

/** A listed given name and the capitalised words behind it: "Gulalai Ismail". */
final class ListedPersons implements Rule {

    private static final double BOTH_LISTED = 0.85;
    private static final double GIVEN_LISTED = 0.6;

    @Override
    public void apply(Findings findings) {
        NameSentence sentence = findings.sentence();
        int i = 0;
        while (i < sentence.size()) {
            int end = sentence.is(i, WordClass.GIVEN_NAME) && !isInRun(sentence, i) ? Runs.personFrom(sentence, i) : i;
            if (end - i > 1 && isPerson(findings, i, end)) {
                boolean listed = sentence.is(end - 1, WordClass.SURNAME) || sentence.is(end - 1, WordClass.GIVEN_NAME);
                findings.add(i, end, EntityType.PERSON, listed ? BOTH_LISTED : GIVEN_LISTED);
            }
            i = Math.max(i + 1, end);
        }
    }

    /** Within a longer run of capitals the name may be another thing's ("Allama Iqbal Open University"). */
    private static boolean isInRun(NameSentence sentence, int index) {
        if (index == 0) {
            return false;
        }
        NameWord before = sentence.word(index - 1);
        return before.isMark("-")
                || (before.isCapital() && !before.is(WordClass.TITLE) && !before.is(WordClass.FUNCTION_WORD));
    }

    private static boolean isPerson(Findings findings, int from, int end) {
        NameSentence sentence = findings.sentence();
        for (int i = from; i < end; i++) {
            if (sentence.is(i, WordClass.ORGANISATION_END)
                    || sentence.is(i, WordClass.FACILITY_END)
                    || sentence.is(i, WordClass.LANDSCAPE_END)
                    || sentence.is(i, WordClass.DISTRICT_WORD)
                    || (findings.known().excludes(i, EntityType.PERSON) && !sentence.is(i, WordClass.SURNAME))) {
                return false;
            }
        }
        return true;
    }
}
