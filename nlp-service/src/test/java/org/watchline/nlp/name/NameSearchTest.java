package org.watchline.nlp.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import opennlp.tools.ml.BeamSearch;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.Sequence;
import opennlp.tools.util.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.watchline.nlp.document.Reading;
import org.watchline.nlp.document.Readings;
import org.watchline.nlp.model.FeatureWeights;
import org.watchline.nlp.model.LoadedModels;
import org.watchline.nlp.name.feature.NameFeatures;
import org.watchline.nlp.name.feature.WeighedWord;
import org.watchline.nlp.name.word.Gazetteer;
import org.watchline.nlp.name.word.KnownNames;
import org.watchline.nlp.name.word.NameSentence;
import org.watchline.nlp.name.word.WordLists;
import org.watchline.nlp.name.word.WordMemory;

class NameSearchTest {

    private static final TokenNameFinderModel MODEL = LoadedModels.models().names();
    private static final FeatureWeights WEIGHTS = new FeatureWeights(MODEL.getArtifact("nameFinder.model"));

    private final NameFeatures features = new NameFeatures(Gazetteer.shipped());
    private final NameSearch search = new NameSearch(WEIGHTS, MODEL.getFactory().createSequenceCodec());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Gen. Omar Zadran met Maulvi Sher Khan Haqqani and the governor of Lower Orakzai in Dera Ismail Khan.",
                "Bruno Ahrens of the Vellmar Institute told Reuters that Anneli Kask had left Tarvastu for Otepaa.",
                "KARACHI POLICE HOLD FOUR AFTER RAID ON SOHRAB GOTH SEMINARY",
                "Kask, Ahrens, Zadran and Co. sued the Ministry of Inland Fisheries.",
                "\"Never,\" said O'Brien-Haddad; but al-Mansoori's envoy, one J. T. Worth, was Not so Sure.",
                "He slept."
            })
    void findsAndScoresAsOpenNlpDoes(String text) {
        // Given
        NameSentence sentence = sentenceOf(text);
        KnownNames known = new KnownNames(sentence, List.of());
        Sequence expected = searchedByOpenNlp(features.of(sentence, known));
        Span[] names = MODEL.getFactory().createSequenceCodec().decode(expected.getOutcomes());

        // When
        Span[] found = search.names(features.weighed(sentence, known, WEIGHTS));

        // Then
        assertThat(found).containsExactly(names);
        for (int i = 0; i < found.length; i++) {
            assertThat(found[i].getProb()).isCloseTo(mean(expected, names[i]), within(1e-9));
        }
    }

    @Test
    void findsNothingAmongPlainWords() {
        WeighedWord plain = new WeighedWord("plain", true, WEIGHTS.sums(List.of("plain")));

        assertThat(search.names(List.of())).isEmpty();
        assertThat(search.names(Collections.nCopies(5_000, plain))).isEmpty();
    }

    private static Sequence searchedByOpenNlp(String[][] features) {
        return new BeamSearch(3, startingFromNothing(MODEL.getArtifact("nameFinder.model")))
                .bestSequence(
                        new String[features.length],
                        features,
                        MODEL.getFactory().createContextGenerator(),
                        MODEL.getFactory().createSequenceCodec().createSequenceValidator());
    }

    /** The search has one array for all words, and models of this kind add to what the word before has left in it. */
    private static MaxentModel startingFromNothing(MaxentModel model) {
        return (MaxentModel) Proxy.newProxyInstance(
                MaxentModel.class.getClassLoader(),
                new Class<?>[] {MaxentModel.class},
                (proxy, method, arguments) -> method.getName().equals("eval")
                        ? model.eval((String[]) arguments[0])
                        : method.invoke(model, arguments));
    }

    private static double mean(Sequence sequence, Span name) {
        return Arrays.stream(sequence.getProbs(), name.getStart(), name.getEnd())
                .average()
                .orElseThrow();
    }

    private static NameSentence sentenceOf(String text) {
        Reading reading = Readings.english(text);
        return NameSentence.of(reading.levelled(), reading.sentences().get(0), new WordMemory(WordLists.shipped()));
    }
}
