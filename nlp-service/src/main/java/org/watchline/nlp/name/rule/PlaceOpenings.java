package org.watchline.nlp.name.rule;

import java.util.Map;
import org.watchline.contracts.annotation.EntityType;
import org.watchline.nlp.name.word.NameSentence;

/** Capitalised words behind one that names a kind of site or landscape: "Camp Salerno", "Mount Everest". */
final class PlaceOpenings implements Rule {

    private static final double SCORE = 0.9;

    private static final Map<String, EntityType> OPENINGS = Map.of(
            "Camp", EntityType.FAC,
            "Fort", EntityType.FAC,
            "Mount", EntityType.LOC,
            "Lake", EntityType.LOC);

    /** More capitals than these are not a place's alone. */
    private static final int LONGEST = 3;

    @Override
    public void apply(Findings findings) {
        NameSentence sentence = findings.sentence();
        for (int i = 0; i + 1 < sentence.size(); i++) {
            EntityType type = OPENINGS.get(sentence.word(i).text());
            int end = type == null ? i : Runs.personFrom(sentence, i);
            if (type != null && end - i > 1 && end - i <= LONGEST && Runs.capitalsBefore(sentence, i) == i) {
                findings.add(i, end, type, SCORE);
            }
        }
    }
}
