package org.watchline.nlp.name.feature;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.stream.IntStream;
import org.watchline.nlp.model.FeatureWeights;
import org.watchline.nlp.name.word.Gazetteer;
import org.watchline.nlp.name.word.KnownNames;
import org.watchline.nlp.name.word.NameSentence;
import org.watchline.nlp.name.word.NameWord;
import org.watchline.nlp.name.word.WordClass;
import org.watchline.nlp.name.word.WordFacts;

/** Makes the features of a sentence's words. For one thread. */
public final class NameFeatures {

    /** What words have that are never names, which most are. */
    private static final Features PLAIN = new FeatureGroup(List.of("plain"));

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
        return features(sentence, known).stream()
                .map(word -> word.stream()
                        .flatMap(features -> features.names().stream())
                        .toArray(String[]::new))
                .toArray(String[][]::new);
    }

    /** The same as a model weighs them, which is to be the same one always. */
    public List<WeighedWord> weighed(NameSentence sentence, KnownNames known, FeatureWeights model) {
        return features(sentence, known).stream()
                .map(word -> weighed(word, model))
                .toList();
    }

    private static WeighedWord weighed(List<Features> word, FeatureWeights model) {
        double[] sums = new double[model.outcomes()];
        word.forEach(features -> features.addTo(sums, model));
        String first = word.get(0).names().get(0);
        return new WeighedWord(first, word.get(0) == PLAIN, sums);
    }

    private List<List<Features>> features(NameSentence sentence, KnownNames known) {
        SentenceFeatures features = new SentenceFeatures(this, sentence, known, gazetteer.marks(sentence));
        return IntStream.range(0, sentence.size())
                .mapToObj(i -> isPlain(sentence, known, i) ? List.of(PLAIN) : features.of(i))
                .toList();
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
