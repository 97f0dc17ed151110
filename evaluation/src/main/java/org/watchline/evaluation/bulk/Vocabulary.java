package org.watchline.evaluation.bulk;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Words of the press, then invented ones, in the order of their frequency; and the small words between them. */
final class Vocabulary {

    private static final String PRESS = "officials said security attack forces government killed people police group "
            + "district talks militants leaders border province killing operation area ceasefire military army country "
            + "statement commander fighters peace wounded report meeting minister elders blast checkpost weapons "
            + "residents spokesman negotiations tribal members violence convoy families camp demands support soldiers "
            + "agreement council court prisoners release airstrike drone mosque school market hospital road protest "
            + "curfew election intelligence ambush hostage ransom refugees crossing trade visit delegation";
    private static final String[] SYLLABLES = {
        "ba", "chor", "da", "el", "fin", "gar", "hel", "is", "jun", "kor", "lam", "mir", "nad", "or", "pel", "qua",
        "rin", "sol", "tam", "ur", "ven", "wes", "yar", "zim"
    };
    private static final List<Word> SMALL = List.of(
            new Word("the", "DET", "the"),
            new Word("of", "ADP", "of"),
            new Word("in", "ADP", "in"),
            new Word("and", "CCONJ", "and"),
            new Word("to", "PART", "to"),
            new Word("a", "DET", "a"),
            new Word("for", "ADP", "for"),
            new Word("that", "SCONJ", "that"),
            new Word("was", "AUX", "be"),
            new Word("by", "ADP", "by"),
            new Word("with", "ADP", "with"),
            new Word("from", "ADP", "from"),
            new Word("has", "AUX", "have"),
            new Word("its", "PRON", "its"));
    private static final String[] TAGS = {"NOUN", "NOUN", "NOUN", "VERB", "ADJ", "NOUN", "VERB", "ADV"};
    private static final int SIZE = 30_000;
    private static final int OFTEN = 500;
    private static final int SELDOM = 8_000;
    /** With it, the commonest word is in every article, and the hundredth in one of four. */
    private static final double SHIFT = 8;

    private final List<Word> words;
    private final Zipf frequency = new Zipf(SIZE, SHIFT);
    private final Zipf smallFrequency = new Zipf(SMALL.size(), 1);

    Vocabulary() {
        Set<String> distinct = new LinkedHashSet<>(List.of(PRESS.split(" ")));
        Random random = new Random(SIZE);
        while (distinct.size() < SIZE) {
            StringBuilder word = new StringBuilder();
            for (int syllables = syllables(distinct.size()); syllables > 0; syllables--) {
                word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
            }
            distinct.add(word.toString());
        }
        words = new ArrayList<>();
        distinct.forEach(word -> words.add(new Word(word, TAGS[words.size() % TAGS.length], lemma(word))));
    }

    /** Words that are used often are short. */
    private static int syllables(int rank) {
        return rank < OFTEN ? 2 : rank < SELDOM ? 3 : 4;
    }

    private static String lemma(String word) {
        return word.endsWith("s") && word.length() > 4 ? word.substring(0, word.length() - 1) : word;
    }

    /** A word that means something. */
    Word draw(Random random) {
        return words.get(frequency.draw(random));
    }

    /** A word that holds others together. */
    Word small(Random random) {
        return SMALL.get(smallFrequency.draw(random));
    }
}
