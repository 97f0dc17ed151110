package org.watchline.nlp.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.watchline.nlp.document.Readings;
import org.watchline.nlp.lexicon.TestKnowledge;
import org.watchline.nlp.model.LoadedModels;

class NameFinderTest {

    private static final NameResources ALL =
            NameResources.of(TestKnowledge.load(), LoadedModels.models().names());

    private static final NameFinder WITHOUT_MODEL = new NameFinder(ALL.without(EnumSet.of(NameMeans.MODEL)));

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Mullah Noor Wali Mehsud's men left.                          | PERSON Noor Wali Mehsud
            A Taliban-led council met the Afghan envoy.                  | ORG Taliban, NORP Afghan
            Taliban envoys left. Pakistan-Taliban ties suffered.         | ORG Taliban, GPE Pakistan, ORG Taliban
            Commander Sangar Khel, alias Torak, was killed.              | PERSON Sangar Khel, PERSON Torak
            The Front for Rural Unity (FRU) met. FRU lost.               | ORG Front for Rural Unity, ORG FRU, ORG FRU
            Gen. Omar Zadran left. Zadran, however, came back.           | PERSON Omar Zadran, PERSON Zadran
            They met the Supreme Leader in Khost.                        | GPE Khost
            The Khost-Azad road is closed.                               | GPE Khost
            The PPP-Bhuttoist wing walked out.                           | ORG PPP-Bhuttoist
            """)
    void findsNamesByLexiconRulesAndArticle(String text, String expected) {
        assertThat(Found.in(text, WITHOUT_MODEL))
                .containsExactly(expected == null ? new String[0] : expected.split(", ", -1));
    }

    @Test
    void asksTheModelForNamesThatNothingElseExplains() {
        String text = "KABUL - Ingrid Halvorsen, who runs a clinic for the refugees, said that nobody had warned her.";

        assertThat(Found.in(text, new NameFinder(ALL))).contains("PERSON Ingrid Halvorsen");
    }

    @Test
    void eachMeansCanBeSwitchedOff() {
        NameFinder none = new NameFinder(ALL.without(EnumSet.allOf(NameMeans.class)));

        assertThat(Found.in("Mullah Omar Zadran of the Taliban left Khost.", none))
                .isEmpty();
    }

    @Test
    void trustsOnlyTheLexiconWhereTheLanguageHasNoModels() {
        String text = "Der Sprecher der Taliban, Herr Schmidt, war in Khost.";

        assertThat(Found.in(Readings.plain(text), new NameFinder(ALL))).containsExactly("ORG Taliban", "GPE Khost");
    }

    @Test
    void findsTheSameWhateverItHasReadBefore() {
        NameFinder used = new NameFinder(ALL);
        Found.in("Gen. Omar Zadran said that Zadran elders had gone to Torak.", used);
        String text = "Torak and Zadran were quiet on Monday, residents said.";

        assertThat(Found.in(text, used)).isEqualTo(Found.in(text, new NameFinder(ALL)));
    }

    @Test
    void survivesCapitalsWithoutEnd() {
        String text = "Al-Bo Ce ".repeat(20_000);

        assertThat(Found.in(Readings.plain(text), new NameFinder(ALL))).isEmpty();
    }
}
