package org.watchline.nlp.name.rule;

import java.util.Set;
import org.watchline.contracts.annotation.EntityType;
import org.watchline.nlp.name.word.NameSentence;
import org.watchline.nlp.name.word.WordClass;

/** "Wali Khan Babar, a reporter", "Babar, 28,": a name with an apposition that only persons have. */
final class PersonsWithRole implements Rule {

    private static final double SCORE = 0.75;

    /** In words, between the comma and the noun: "a senior Taliban military commander". */
    private static final int LONGEST_APPOSITION = 6;

    private static final Set<String> OPENINGS =
            Set.of("a", "an", "the", "his", "her", "its", "their", "then", "former");

    @Override
    public void apply(Findings findings) {
        NameSentence sentence = findings.sentence();
        for (int comma = 1; comma + 2 < sentence.size(); comma++) {
            if (sentence.isMark(comma, ",") && (isRole(sentence, comma + 1) || isAge(sentence, comma + 1))) {
                int start = Runs.capitalsBefore(sentence, comma);
                int length = comma - start;
                if (length >= 1 && length <= 4 && isPerson(findings, start, comma)) {
                    findings.add(start, comma, EntityType.PERSON, SCORE);
                }
            }
        }
    }

    private static boolean isRole(NameSentence sentence, int from) {
        if (!OPENINGS.contains(sentence.word(from).text())) {
            return false;
        }
        int limit = Math.min(sentence.size(), from + LONGEST_APPOSITION);
        for (int i = from + 1; i < limit; i++) {
            if (sentence.word(i).pos().equals("VERB")
                    || !sentence.word(i).facts().isSpelt()) {
                return false;
            }
            if (sentence.is(i, WordClass.ROLE)) {
                return !sentence.isMark(i + 1, "'s");
            }
        }
        return false;
    }

    private static boolean isAge(NameSentence sentence, int index) {
        String text = sentence.word(index).text();
        return text.length() == 2 && Character.isDigit(text.charAt(0)) && sentence.isMark(index + 1, ",");
    }

    private static boolean isPerson(Findings findings, int from, int end) {
        NameSentence sentence = findings.sentence();
        for (int i = from; i < end; i++) {
            if (sentence.is(i, WordClass.ORGANISATION_END)
                    || sentence.is(i, WordClass.FACILITY_END)
                    || sentence.is(i, WordClass.LANDSCAPE_END)
                    || sentence.is(i, WordClass.DISTRICT_WORD)
                    || sentence.is(i, WordClass.TITLE)
                    || sentence.word(i).facts().isUpper()
                    || sentence.is(i, WordClass.ORGANISATION_OPENING)
                    || findings.known().excludes(i, EntityType.PERSON)) {
                return false;
            }
        }
        return !sentence.isMark(from - 1, ",") || end - from > 1;
    }
}
