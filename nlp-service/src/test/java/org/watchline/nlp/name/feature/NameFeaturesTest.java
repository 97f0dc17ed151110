package org.watchline.nlp.name.feature;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.watchline.nlp.document.Reading;
import org.watchline.nlp.document.Readings;
import org.watchline.nlp.name.word.Gazetteer;
import org.watchline.nlp.name.word.KnownNames;
import org.watchline.nlp.name.word.NameSentence;
import org.watchline.nlp.name.word.WordLists;
import org.watchline.nlp.name.word.WordMemory;

class NameFeaturesTest {

    private final NameFeatures features = new NameFeatures(Gazetteer.shipped());

    @Test
    void aWordHasItsShapeFirstThenItsFormItsNeighboursAndItsRun() {
        String[] of = of("They saw Gen. Omar Zadran leave quickly.")[3];

        assertThat(of[0]).isEqualTo("sh=Xx");
        assertThat(of).contains("w=omar", "w-1=gen.", "w+1=zadran", "d-1:title", "rp=m3", "rh=zadran");
    }

    @Test
    void wordsThatAreNeverNamesHaveOneFeature() {
        String[][] of = of("They saw Gen. Omar Zadran leave quickly.");

        assertThat(of[1]).containsExactly("plain");
        assertThat(of[6]).containsExactly("plain");
    }

    @Test
    void placesOfTheWorldAreMarked() {
        assertThat(of("She was born in Buenos Aires in spring.")[4]).contains("g=B", "g+1=I");
    }

    private String[][] of(String text) {
        Reading reading = Readings.english(text);
        NameSentence sentence =
                NameSentence.of(reading.levelled(), reading.sentences().get(0), new WordMemory(WordLists.shipped()));
        return features.of(sentence, new KnownNames(sentence, List.of()));
    }
}
