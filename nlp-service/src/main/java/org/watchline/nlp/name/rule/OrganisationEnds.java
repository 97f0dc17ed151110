package org.watchline.nlp.name.rule;

import org.watchline.contracts.annotation.EntityType;
import org.watchline.nlp.name.word.NameSentence;
import org.watchline.nlp.name.word.NameWord;
import org.watchline.nlp.name.word.WordClass;

/** Capitalised words up to one that names a kind of organisation: "Balochistan National Party". */
final class OrganisationEnds implements Rule {

    private static final double SCORE = 0.7;

    @Override
    public void apply(Findings findings) {
        NameSentence sentence = findings.sentence();
        for (int end = 1; end <= sentence.size(); end++) {
            if (sentence.is(end - 1, WordClass.ORGANISATION_END) && !goesOn(sentence, end)) {
                int start = startBefore(findings, end);
                if (end - start > 1) {
                    findings.add(start, end, EntityType.ORG, SCORE);
                }
            }
        }
    }

    private static boolean goesOn(NameSentence sentence, int index) {
        return sentence.isCapital(index) && sentence.is(index, WordClass.ORGANISATION_END);
    }

    private static int startBefore(Findings findings, int end) {
        NameSentence sentence = findings.sentence();
        int start = behindKnown(findings, Runs.capitalsBefore(sentence, end), end);
        while (start < end - 1 && isOutside(sentence.word(start))) {
            start++;
        }
        return start;
    }

    /** "Uzbekistan-Taliban": what a hyphen joins to a known name is another one. */
    private static int behindKnown(Findings findings, int from, int end) {
        int start = from;
        for (int i = from + 1; i < end; i++) {
            if (findings.sentence().isMark(i, "-")
                    && findings.known().at(i - 1).isPresent()
                    && findings.known().at(i).isEmpty()) {
                start = i + 1;
            }
        }
        return start;
    }

    private static boolean isOutside(NameWord word) {
        return word.is(WordClass.FUNCTION_WORD) || word.is(WordClass.TITLE) || word.isMark("-");
    }
}
