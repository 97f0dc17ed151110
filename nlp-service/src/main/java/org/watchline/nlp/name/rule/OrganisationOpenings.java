package org.watchline.nlp.name.rule;

import org.watchline.contracts.annotation.EntityType;
import org.watchline.nlp.name.word.NameSentence;
import org.watchline.nlp.name.word.WordClass;

/** "Ministry of Energy", "Harkat-ul-Mujahideen Alami": names that begin with what kind of organisation they are of. */
final class OrganisationOpenings implements Rule {

    private static final double SCORE = 0.8;

    @Override
    public void apply(Findings findings) {
        NameSentence sentence = findings.sentence();
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.is(i, WordClass.ORGANISATION_OPENING) && isOpening(sentence, i)) {
                int end = isCompound(sentence, i) ? Runs.personFrom(sentence, i) : Runs.organisationFrom(sentence, i);
                int start = Runs.capitalsBefore(sentence, i);
                while (start < i && sentence.is(start, WordClass.TITLE)) {
                    start++;
                }
                findings.add(start, end, EntityType.ORG, SCORE);
            }
        }
    }

    /** English kinds of organisation need their "of"; the others are names by themselves where compounds. */
    private static boolean isOpening(NameSentence sentence, int index) {
        boolean of = (sentence.isMark(index + 1, "of") || sentence.isMark(index + 1, "for"))
                && (sentence.isCapital(index + 2) || sentence.isCapital(index + 3));
        return of || isCompound(sentence, index);
    }

    private static boolean isCompound(NameSentence sentence, int index) {
        return sentence.word(index).text().indexOf('-') > 0;
    }
}
