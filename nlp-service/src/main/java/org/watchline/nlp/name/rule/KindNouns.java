package org.watchline.nlp.name.rule;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.annotation.EntityType;
import org.watchline.nlp.name.word.NameSentence;
import org.watchline.nlp.name.word.NameWord;
import org.watchline.nlp.name.word.WordClass;

/**
 * "Kala Dara jail", "the Darya Khel clan", "the Shekel border crossing": a name that nothing else explains has the type
 * of the common noun behind it, which stays outside.
 */
final class KindNouns implements Rule {

    private static final double SCORE = 0.85;
    private static final int MOST_WORDS = 4;

    /** Stand between a name and the noun for its kind. */
    private static final Set<String> MODIFIERS = Set.of(
            "border",
            "check",
            "reception",
            "refugee",
            "detention",
            "transit",
            "air",
            "naval",
            "bus",
            "police",
            "mountain");

    private static final Set<String> PEOPLES =
            Set.of("tribe", "tribesmen", "tribesman", "clan", "tribals", "subtribe", "sub-tribe");

    private static final Set<String> HEADED =
            Set.of("administration", "government", "cabinet", "family", "regime", "govt");

    /** Nouns that stand as often behind the name of something else, such as who or what is there. */
    private static final Set<String> VAGUE = Set.of(
            "base",
            "camp",
            "post",
            "building",
            "compound",
            "complex",
            "gate",
            "ground",
            "garden",
            "gardens",
            "plant",
            "tower",
            "towers",
            "line",
            "sector",
            "region",
            "range",
            "coast",
            "belt",
            "sea",
            "island",
            "islands",
            "market",
            "library",
            "cinema",
            "church",
            "school",
            "museum",
            "theatre",
            "theater",
            "street",
            "lane",
            "terminal",
            "station",
            "enclave",
            "square",
            "zoo",
            "mill",
            "mine",
            "inn",
            "mall",
            "factory",
            "hotel",
            "plains",
            "plain",
            "steppe",
            "lake");

    @Override
    public void apply(Findings findings) {
        NameSentence sentence = findings.sentence();
        for (int noun = 1; noun < sentence.size(); noun++) {
            EntityType type = typeOf(sentence, noun);
            if (type != null) {
                int end = MODIFIERS.contains(sentence.word(noun - 1).text()) ? noun - 1 : noun;
                int start = Runs.capitalsBefore(sentence, end);
                if (start < end && end - start <= MOST_WORDS && isUnexplained(findings, start, end)) {
                    findings.add(start, end, type, SCORE);
                }
            }
        }
    }

    private static @Nullable EntityType typeOf(NameSentence sentence, int index) {
        String word = sentence.word(index).text();
        if (VAGUE.contains(word)) {
            return null;
        }
        if (sentence.is(index, WordClass.FACILITY_NOUN)) {
            return EntityType.FAC;
        }
        if (sentence.is(index, WordClass.LANDSCAPE_NOUN)) {
            return EntityType.LOC;
        }
        if (PEOPLES.contains(word)) {
            return EntityType.NORP;
        }
        return isHeadedByPerson(sentence, index) ? EntityType.PERSON : null;
    }

    /** "the Harding administration"; governments of places stand in the same words. */
    private static boolean isHeadedByPerson(NameSentence sentence, int index) {
        boolean surname =
                sentence.is(index - 1, WordClass.SURNAME) || sentence.is(index - 1, WordClass.DOUBTFUL_SURNAME);
        boolean alone = !sentence.isCapital(index - 2) || sentence.is(index - 2, WordClass.FUNCTION_WORD);
        return surname && alone && HEADED.contains(sentence.word(index).text());
    }

    private static boolean isUnexplained(Findings findings, int from, int end) {
        NameSentence sentence = findings.sentence();
        for (int i = from; i < end; i++) {
            NameWord word = sentence.word(i);
            boolean explained = word.facts().isUpper()
                    || word.isMark("-")
                    || word.is(WordClass.PEOPLE)
                    || word.is(WordClass.TITLE)
                    || word.is(WordClass.CAPITAL_ROLE)
                    || word.is(WordClass.ORGANISATION_END)
                    || findings.known().at(i).isPresent();
            if (explained) {
                return false;
            }
        }
        return from > 0 || end - from > 1;
    }
}
