package org.watchline.nlp.name.rule;

import java.util.Set;
import org.watchline.contracts.annotation.EntityType;
import org.watchline.nlp.name.word.NameSentence;
import org.watchline.nlp.name.word.WordClass;

/** "Frontier Crimes Regulation", "Societies Registration (Amendment) Act": capitals up to one for a kind of law. */
final class LawEnds implements Rule {

    private static final double SCORE = 0.9;

    private static final Set<String> KINDS = Set.of(
            "Act",
            "Ordinance",
            "Accord",
            "Accords",
            "Agreement",
            "Treaty",
            "Pact",
            "Convention",
            "Protocol",
            "Regulation",
            "Regulations",
            "Covenant",
            "Decree");

    @Override
    public void apply(Findings findings) {
        NameSentence sentence = findings.sentence();
        for (int i = 1; i < sentence.size(); i++) {
            if (KINDS.contains(sentence.word(i).text()) && !sentence.isTitleCase()) {
                int start = startBefore(sentence, i);
                if (start < i) {
                    findings.add(start, i + 1, EntityType.LAW, SCORE);
                }
            }
        }
    }

    private static int startBefore(NameSentence sentence, int end) {
        int start = Runs.capitalsBefore(sentence, end);
        boolean bracket = sentence.isMark(end - 1, ")") && sentence.isMark(end - 3, "(");
        if (start == end && bracket && sentence.isCapital(end - 2)) {
            int before = Runs.capitalsBefore(sentence, end - 3);
            start = before < end - 3 ? before : end;
        }
        while (start < end && sentence.is(start, WordClass.FUNCTION_WORD)) {
            start++;
        }
        return start;
    }
}
