package org.watchline.nlp.name.rule;

import org.watchline.contracts.annotation.EntityType;
import org.watchline.nlp.name.word.NameSentence;
import org.watchline.nlp.name.word.WordClass;

/** "Khar tehsil", "Sangin District", "the village of Deh Bala": the place beside the word for what it is. */
final class DistrictWords implements Rule {

    private static final double SCORE = 0.8;

    @Override
    public void apply(Findings findings) {
        NameSentence sentence = findings.sentence();
        if (sentence.isTitleCase()) {
            return;
        }
        for (int i = 0; i < sentence.size(); i++) {
            if (!sentence.is(i, WordClass.DISTRICT_WORD)) {
                continue;
            }
            int start = Runs.capitalsBefore(sentence, i);
            if (start < i && isPlace(findings, start, i)) {
                findings.add(start, i, EntityType.GPE, SCORE);
            }
            if (sentence.isMark(i + 1, "of") && sentence.isCapital(i + 2)) {
                int end = Runs.personFrom(sentence, i + 2);
                if (end > i + 2 && isPlace(findings, i + 2, end)) {
                    findings.add(i + 2, end, EntityType.GPE, SCORE);
                }
            }
        }
    }

    private static boolean isPlace(Findings findings, int from, int end) {
        NameSentence sentence = findings.sentence();
        for (int i = from; i < end; i++) {
            if (findings.known().excludes(i, EntityType.GPE)
                    || sentence.is(i, WordClass.TITLE)
                    || sentence.is(i, WordClass.ORGANISATION_END)
                    || sentence.is(i, WordClass.DISTRICT_WORD)) {
                return false;
            }
        }
        return end - from <= 4;
    }
}
