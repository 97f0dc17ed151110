package org.watchline.nlp.name.rule;

import org.watchline.contracts.annotation.EntityType;
import org.watchline.nlp.name.word.NameSentence;
import org.watchline.nlp.name.word.WordClass;

/** "Mufti Burjan", "spokesman Shahidullah Shahid": the name behind a title or role, which stay outside. */
final class TitledPersons implements Rule {

    private static final double SCORE = 0.9;

    @Override
    public void apply(Findings findings) {
        NameSentence sentence = findings.sentence();
        for (int i = 0; i + 1 < sentence.size(); i++) {
            if (introduces(sentence, i) && !introduces(sentence, i + 1) && !sentence.isMark(i + 1, "-")) {
                int end = Runs.personFrom(sentence, i + 1);
                if (end > i + 1 && isPerson(findings, i + 1, end)) {
                    findings.add(i + 1, end, EntityType.PERSON, SCORE);
                }
            }
        }
    }

    private static boolean introduces(NameSentence sentence, int index) {
        return sentence.is(index, WordClass.TITLE)
                || sentence.is(index, WordClass.ROLE)
                || sentence.is(index, WordClass.CAPITAL_ROLE);
    }

    /** "General Assembly", "President House", "commander Afghanistan" are no persons. */
    private static boolean isPerson(Findings findings, int from, int end) {
        NameSentence sentence = findings.sentence();
        int last = end - 1;
        boolean headed = sentence.is(last, WordClass.ORGANISATION_END)
                || sentence.is(last, WordClass.FACILITY_END)
                || sentence.is(last, WordClass.LANDSCAPE_END)
                || sentence.is(last, WordClass.DISTRICT_WORD)
                || sentence.is(from, WordClass.ORGANISATION_OPENING);
        boolean known = findings.known().excludes(from, EntityType.PERSON)
                && findings.known().excludes(last, EntityType.PERSON);
        boolean office = sentence.is(end, WordClass.TITLE) && sentence.isCapital(end);
        return !headed && !known && !office && isWrittenAsName(sentence, from, end);
    }

    /** Transcripts set their speakers in capitals; in a heading, verbs have capitals too ("Minister Resigns"). */
    private static boolean isWrittenAsName(NameSentence sentence, int from, int end) {
        boolean doubtful = !sentence.is(from - 1, WordClass.TITLE) && sentence.isCapital(from - 1) && end - from == 1;
        if (doubtful || sentence.isTitleCase()) {
            return sentence.is(from, WordClass.GIVEN_NAME) || sentence.is(from, WordClass.SURNAME);
        }
        return !sentence.word(from).facts().isUpper()
                || (sentence.word(from - 1).facts().isUpper() && from == 1);
    }
}
