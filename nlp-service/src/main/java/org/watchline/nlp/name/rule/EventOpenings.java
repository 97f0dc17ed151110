package org.watchline.nlp.name.rule;

import java.util.Set;
import org.watchline.contracts.annotation.EntityType;
import org.watchline.nlp.name.word.NameSentence;

/** "Operation Desert Storm", "Battle of Maiwand": names that begin with what kind of event they are of. */
final class EventOpenings implements Rule {

    private static final double SCORE = 0.9;

    private static final Set<String> WITH_OF = Set.of("Battle", "Siege", "Treaty", "Massacre");

    @Override
    public void apply(Findings findings) {
        NameSentence sentence = findings.sentence();
        for (int i = 0; i + 1 < sentence.size(); i++) {
            if (sentence.isMark(i, "Operation") && sentence.isCapital(i + 1)) {
                addUpTo(endOf(sentence, i + 1), i, findings);
            } else if (WITH_OF.contains(sentence.word(i).text())
                    && sentence.isMark(i + 1, "of")
                    && sentence.isCapital(i + 2)) {
                addUpTo(endOf(sentence, i + 2), i, findings);
            }
        }
    }

    private static void addUpTo(int end, int from, Findings findings) {
        boolean law = findings.sentence().isMark(from, "Treaty");
        findings.add(from, end, law ? EntityType.LAW : EntityType.EVENT, SCORE);
    }

    private static int endOf(NameSentence sentence, int from) {
        int end = Runs.personFrom(sentence, from);
        // "Operation Darra-e-Bolan 2.0"
        boolean numbered = end > from
                && end < sentence.size()
                && Character.isDigit(sentence.word(end).text().charAt(0));
        return numbered ? end + 1 : Math.max(end, from + 1);
    }
}
