package org.watchline.nlp.name.rule;

import org.watchline.contracts.annotation.BlockKind;
import org.watchline.contracts.annotation.EntityType;
import org.watchline.nlp.name.word.NameSentence;

/** A line "By Kiran Nazish", or several authors joined by "and" and commas. */
final class Bylines implements Rule {

    private static final double SCORE = 0.9;
    private static final int MOST_WORDS = 15;

    @Override
    public void apply(Findings findings) {
        NameSentence sentence = findings.sentence();
        boolean labelled = sentence.block() == BlockKind.BYLINE;
        boolean opens = sentence.size() > 2
                && sentence.size() <= MOST_WORDS
                && sentence.word(0).facts().lower().equals("by");
        if (!opens || !(labelled || hasNamesOnly(sentence))) {
            return;
        }
        int i = 1;
        while (i < sentence.size()) {
            int end = Runs.personFrom(sentence, i);
            if (end - i > 1 && !findings.known().excludes(i, EntityType.PERSON)) {
                findings.add(i, end, EntityType.PERSON, SCORE);
            }
            i = Math.max(i + 1, end);
        }
    }

    private static boolean hasNamesOnly(NameSentence sentence) {
        for (int i = 1; i < sentence.size(); i++) {
            boolean name = sentence.isCapital(i) || sentence.isMark(i, "and") || sentence.isMark(i, ",");
            if (!name) {
                return false;
            }
        }
        return true;
    }
}
