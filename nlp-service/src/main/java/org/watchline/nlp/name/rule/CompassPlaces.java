package org.watchline.nlp.name.rule;

import java.util.Set;
import org.watchline.contracts.annotation.EntityType;
import org.watchline.nlp.name.word.NameSentence;

/** "relations with the West", "donors in the Gulf": regions that have a capital only in this sense. */
final class CompassPlaces implements Rule {

    private static final double SCORE = 0.85;

    private static final Set<String> REGIONS = Set.of("West", "Gulf", "East", "North", "South");

    @Override
    public void apply(Findings findings) {
        NameSentence sentence = findings.sentence();
        for (int i = 1; i < sentence.size() && !sentence.isTitleCase(); i++) {
            boolean region = REGIONS.contains(sentence.word(i).text()) && sentence.isMark(i - 1, "the");
            if (region && !sentence.isCapital(i + 1) && !sentence.isMark(i + 1, "-")) {
                findings.add(i, i + 1, EntityType.LOC, SCORE);
            }
        }
    }
}
