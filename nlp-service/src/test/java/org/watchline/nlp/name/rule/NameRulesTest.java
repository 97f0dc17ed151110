package org.watchline.nlp.name.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.watchline.nlp.document.ReadSentence;
import org.watchline.nlp.document.Reading;
import org.watchline.nlp.document.Readings;
import org.watchline.nlp.name.word.KnownNames;
import org.watchline.nlp.name.word.NameSentence;
import org.watchline.nlp.name.word.WordLists;
import org.watchline.nlp.name.word.WordMemory;

class NameRulesTest {

    private final WordMemory words = new WordMemory(WordLists.shipped());

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            They met Maulana Zarbadin Tokhai there.                   | PERSON Zarbadin Tokhai
            They met a spokesman, Zarbadin Tokhai, there.             |
            Analyst Zarbadin Tokhai disagreed with them.              | PERSON Zarbadin Tokhai
            They heard the analyst Park Dong-su speak.                | PERSON Park Dong-su
            The General Assembly was told.                            |
            Everybody saw Zarbadin Tokhai, a senior commander.        | PERSON Zarbadin Tokhai
            Everybody saw Tokhai, 41, on the stairs.                  | PERSON Tokhai
            """)
    void findsPersonsByTitleAndRole(String text, String expected) {
        assertFound(text, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            It was a plan of the Makran Workers Party alone.          | ORG Makran Workers Party
            The Twelve Frontier Corps men ran.                        | ORG Frontier Corps
            He works for the Ministry of Water in Gardagai.           | ORG Ministry of Water
            They joined Lashkar-e-Sangar in spring.                   | ORG Lashkar-e-Sangar
            """)
    void findsOrganisationsByTheirHeadWords(String text, String expected) {
        assertFound(text, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            They were held in the Sorkab jail for years.              | FAC Sorkab
            Trucks stood at the Tor Ghundai border crossing.          | FAC Tor Ghundai
            Snow closed the Tor Ghundai pass.                         | LOC Tor Ghundai
            Men of the Sorkab tribe ran.                              | NORP Sorkab
            Nobody came to Sorkab tehsil.                             | GPE Sorkab
            Nobody came to the village of Tor Ghundai.                | GPE Tor Ghundai
            They slept near the Sorkab Bridge.                        | FAC Sorkab Bridge
            They landed at Camp Sorkab on Sunday.                     | FAC Camp Sorkab
            Climbers on Mount Ghundai were lost.                      | LOC Mount Ghundai
            Relations with the West are bad.                          | LOC West
            GHUNDAI: Twelve men were freed.                           | GPE GHUNDAI
            """)
    void findsPlacesByTheNounForTheirKind(String text, String expected) {
        assertFound(text, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            He died in Operation Tor Bazgar 2 last year.              | EVENT Operation Tor Bazgar 2
            They studied the Battle of Sorkab at length.              | EVENT Battle of Sorkab
            A judge read the Seed Trade (Amendment) Act to them.      | LAW Seed Trade (Amendment) Act
            """)
    void findsEventsAndLaws(String text, String expected) {
        assertFound(text, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            [4] Vera Holt and Ian Miler, "The War of the Wells," 2019. | PERSON Vera Holt, PERSON Ian Miler
            The clerk said in Tor Sorkab, "I knew it then."            |
            """)
    void findsAuthorsOfNotes(String text, String expected) {
        assertFound(text, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Minister Resigns Over Frozen Pipes                        |
            A Flooded Village Waits For Boats                         |
            """)
    void expectsLittleOfCapitalsInHeadings(String text, String expected) {
        assertFound(text, expected);
    }

    private void assertFound(String text, String expected) {
        assertThat(found(text)).containsExactly(expected == null ? new String[0] : expected.split(", ", -1));
    }

    private List<String> found(String text) {
        Reading reading = Readings.english(text);
        return reading.sentences().stream()
                .flatMap(sentence -> found(reading, sentence).stream())
                .distinct()
                .toList();
    }

    private List<String> found(Reading reading, ReadSentence read) {
        NameSentence sentence = NameSentence.of(reading.levelled(), read, words);
        return NameRules.in(sentence, new KnownNames(sentence, List.of())).stream()
                .map(name -> name.type() + " " + name.span().in(reading.text()))
                .toList();
    }
}
