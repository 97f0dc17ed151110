package org.watchline.nlp.name.rule;

import org.watchline.contracts.annotation.EntityType;
import org.watchline.nlp.name.word.NameSentence;
import org.watchline.nlp.name.word.WordClass;

/** Capitalised words up to one that names a kind of site or landscape: "Bala Hisar Fort", "Tirah Valley". */
final class PlaceEnds implements Rule {

    private static final double SCORE = 0.7;

    @Override
    public void apply(Findings findings) {
        NameSentence sentence = findings.sentence();
        for (int end = 1; end <= sentence.size(); end++) {
            boolean site = sentence.is(end - 1, WordClass.FACILITY_END);
            boolean landscape = sentence.is(end - 1, WordClass.LANDSCAPE_END);
            int start = site || landscape ? Runs.capitalsBefore(sentence, end) : end;
            while (start < end - 1 && sentence.is(start, WordClass.TITLE)) {
                start++;
            }
            if (end - start > 1 && !sentence.is(end - 1, WordClass.ORGANISATION_END)) {
                findings.add(start, end, landscape ? EntityType.LOC : EntityType.FAC, SCORE);
            }
        }
    }
}
