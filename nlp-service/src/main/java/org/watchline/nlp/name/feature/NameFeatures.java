package org.watchline.nlp.name.feature;

import java.util.HashMap;
import java.util.Map;
import java.util.WeakHashMap;
import org.watchline.nlp.name.word.Gazetteer;
import org.watchline.nlp.name.word.KnownNames;
import org.watchline.nlp.name.word.NameSentence;
import org.watchline.nlp.name.word.NameWord;
import org.watchline.nlp.name.word.WordClass;
import org.watchline.nlp.name.word.WordFacts;

/** Makes the features of a sentence's words. For one thread. */
public final class NameFeatures {

    /** What words have that are never names, which most are. */
    private static final String[] PLAIN = {"plain"};

    private final Gazetteer gazetteer;
    private final Map<WordFacts, WordFeatures> byWord = new WeakHashMap<>();
    /** Features that are made of a tag or a type; there are few of these. */
    private final Map<String, PlacedFeatures> byTag = new HashMap<>();

    private final Map<String, PlacedFeatures> byType = new HashMap<>();

    public NameFeatures(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** The features of each word; the first is the word's shape. */
    public String[][] of(NameSentence sentence, KnownNames known) {
        SentenceFeatures features = new SentenceFeatures(this, sentence, known, gazetteer.marks(sentence));
        String[][] all = new String[sentence.size()][];
        for (int i = 0; i < all.length; i++) {
            all[i] = isPlain(sentence, known, i) ? PLAIN : features.of(i);
        }
        return all;
    }

    WordFeatures of(WordFacts word) {
        return byWord.computeIfAbsent(word, WordFeatures::new);
    }

    PlacedFeatures ofTag(String tag) {
        return byTag.computeIfAbsent(tag, value -> PlacedFeatures.of("t", value));
    }

    /** @param type empty for none */
    PlacedFeatures ofType(String type) {
        return byType.computeIfAbsent(type, value -> PlacedFeatures.of("k", value));
    }

    /** Without a capital, only words of the grammar are parts of names, and only beside capitals. */
    private static boolean isPlain(NameSentence sentence, KnownNames known, int index) {
        if (sentence.isCapital(index) || known.at(index).isPresent()) {
            return false;
        }
        NameWord word = sentence.word(index);
        boolean joining = word.is(WordClass.FUNCTION_WORD)
                || word.is(WordClass.PARTICLE)
                || !Character.isLetter(word.text().charAt(0));
        return !joining || (!sentence.isCapital(index - 1) && !sentence.isCapital(index + 1));
    }
}
