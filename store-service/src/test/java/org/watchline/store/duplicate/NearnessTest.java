package org.watchline.store.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NearnessTest {

    private static final String CONVOY = """
            A convoy of nineteen lorries with flour and medicine reached Parachinar on Monday, the first in eleven weeks,
            after the elders of Bagan had agreed to let it pass. Soldiers walked beside the lorries for the last six miles.
            In the bazaar people threw rice at the drivers.

            "We had forgotten what sugar looks like," said a shopkeeper, Anwar Hussain.

            The deputy commissioner said that a second convoy of forty lorries would follow on Thursday if the road stayed
            quiet. Fuel is not among the goods that may be carried. Two hospitals have asked for oxygen since the spring.
            """;

    private static final String ELSEWHERE = """
            The court in Peshawar adjourned the case of the missing students until after the holidays. Their lawyer had
            asked it to summon the head of the counter-terrorism department, who sent a letter instead. The judge read
            the letter twice and put it into his pocket. Outside, mothers held up photographs, and a policeman asked them
            not to stand on the road. One of the students was seen in Kohat in June, according to a driver.
            """;

    @Test
    void theSameWordsAreTheSameStoryWhateverTheyLookLike() {
        assertThat(compare(CONVOY, CONVOY.toUpperCase(Locale.ROOT).replace(", ", " – ")))
                .hasValue(new Nearness(1, 1, true));
    }

    @Test
    void aShortenedCopyIsTheSameStory() {
        assertThat(compare(CONVOY, CONVOY.substring(0, CONVOY.indexOf("\n\n")) + " The governor thanked them."))
                .hasValueSatisfying(near -> {
                    assertThat(near.oneStory()).isTrue();
                    assertThat(near.contained()).isGreaterThan(0.8);
                });
    }

    @Test
    void aTextThatQuotesParagraphsIsNearButNotTheSameStory() {
        // Given
        String quoted = CONVOY.substring(0, CONVOY.indexOf("\n\n"))
                + CONVOY.substring(CONVOY.indexOf("The deputy"), CONVOY.indexOf("Fuel"));
        String essay = ELSEWHERE
                + ELSEWHERE.replace(" ", " re")
                + quoted
                + ELSEWHERE.replace(" ", " un")
                + ELSEWHERE.replace(" ", " mis");

        // When / Then
        assertThat(compare(CONVOY, essay)).hasValueSatisfying(near -> {
            assertThat(near.oneStory()).isFalse();
            assertThat(near.similarity()).isLessThan(0.33);
        });
    }

    @Test
    void aSharedStatementDoesNotMakeDuplicates() {
        // Given
        String statement =
                "\"The ministry has nothing to hide and will answer every question that the families may have"
                        + " as soon as the inquiry, which must not be prejudged by anybody, has come to its end and its report"
                        + " lies before the house,\" the minister said. ";

        // When / Then
        assertThat(compare(statement + CONVOY, ELSEWHERE + statement)).isEmpty();
    }

    @Test
    void aPressOfficesNextBulletinIsNoDuplicate() {
        // Given
        String bulletin =
                "Police in %s arrested %d men on Friday on suspicion of smuggling. The arrests were made after a"
                        + " tip about a lorry on the road from %s, a statement said. Weapons and ammunition were recovered from the"
                        + " arrested men, who were handed over to the counter-terrorism department for further investigation."
                        + " The chief of police, %s, praised the men who had taken part.";

        // When / Then
        assertThat(compare(
                        bulletin.formatted("Kohat", 3, "Hangu", "Asad Mahmood"),
                        bulletin.formatted("Swabi", 7, "Mardan", "Imran Durrani")))
                .isEmpty();
    }

    @Test
    void onePageIsOneStoryThoughMuchOfItWasChanged() {
        // Given
        String later = ELSEWHERE + CONVOY.substring(0, CONVOY.indexOf("\n\n"));

        // When / Then
        assertThat(Nearness.of(Wording.of(CONVOY), Wording.of(later), true))
                .hasValueSatisfying(near -> assertThat(near.oneStory()).isTrue());
        assertThat(Nearness.of(Wording.of(CONVOY), Wording.of(ELSEWHERE), true)).isEmpty();
    }

    @Test
    void shortTextsAreNotCompared() {
        assertThat(compare("Two policemen were wounded near Tank.", "Two policemen were wounded near Tank on Monday."))
                .isEmpty();
        assertThat(compare("", CONVOY)).isEmpty();
    }

    @Test
    void isTheSameInBothDirections() {
        // Given
        String copy = CONVOY.replace("nineteen", "twenty").replace("Soldiers walked beside", "Guards went with");

        // When / Then
        assertThat(compare(copy, CONVOY)).isEqualTo(compare(CONVOY, copy)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aGlanceRulesOutNothingThatIsNear(boolean samePage) {
        // Given
        Random chance = new Random(7);
        List<Wording> texts =
                Stream.generate(() -> madeOfSentences(chance)).limit(60).toList();

        // When
        List<Optional<Nearness>> atAGlanceFirst = ofEachPair(texts, (one, other) -> Nearness.of(one, other, samePage));

        // Then
        assertThat(atAGlanceFirst)
                .isEqualTo(ofEachPair(texts, (one, other) -> Nearness.compared(one, other, samePage)))
                .anyMatch(Optional::isPresent)
                .anyMatch(Optional::isEmpty);
    }

    private static Wording madeOfSentences(Random chance) {
        List<String> sentences = new ArrayList<>(List.of((CONVOY + ELSEWHERE).split("(?<=\\.)\\s+")));
        Collections.shuffle(sentences, chance);
        return Wording.of(String.join(" ", sentences.subList(0, 2 + chance.nextInt(sentences.size() - 2))));
    }

    private static List<Optional<Nearness>> ofEachPair(
            List<Wording> texts, BiFunction<Wording, Wording, Optional<Nearness>> comparison) {
        return texts.stream()
                .flatMap(one -> texts.stream().map(other -> comparison.apply(one, other)))
                .toList();
    }

    @Test
    @Timeout(10)
    void hostileTextsTakeNoLongerThanOthers() {
        // Given
        String marks = "\"“«".repeat(150_000) + " a b".repeat(100_000);

        // When / Then
        assertThat(compare(marks, "subscribe ".repeat(90_000))).isEmpty();
    }

    private static Optional<Nearness> compare(String one, String other) {
        return Nearness.of(Wording.of(one), Wording.of(other), false);
    }
}
