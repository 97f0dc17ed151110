package org.watchline.contracts.fingerprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.watchline.contracts.article.Fingerprint;
import org.watchline.contracts.codec.ContractCodec;

class TextMarksTest {

    private static final String DISPATCH = """
            Officials in Khost said on Friday that talks with the Tehreek-e-Taliban Pakistan had resumed after a pause
            of three weeks. Elders from North Waziristan carried a list of demands across the border, among them the
            release of prisoners and a longer truce. A spokesman for the group confirmed the meeting but denied that any
            commander had left the area. In Islamabad, a minister told reporters that the government would not discuss
            the merger of the tribal districts, which the elders had put at the top of their list.
            """;

    private static final String OTHER = """
            A roadside bomb wounded two policemen near Tank on Monday morning, the district police officer said. The
            patrol was returning from a polling station when the device went off under its second vehicle. Nobody has
            claimed the attack. Security forces closed the road for several hours and searched three villages, while the
            wounded were taken to a hospital in Dera Ismail Khan, where doctors described their condition as stable.
            """;

    @Test
    void areFrozenUnderTheirSchemeName() {
        assertThat(TextMarks.fingerprint("Kabul").scheme()).isEqualTo("marks32/4-words/12");
        assertThat(TextMarks.fingerprint("Kabul").values()).containsExactly("016c86bd");
        assertThat(TextMarks.fingerprint("The council of elders met in Khost.").values())
                .containsExactly("33884eaa", "503ec074", "6d220e76", "7d5c28e9");
    }

    @Test
    void areTheSameWhateverSyndicationDoesToTheLooks() {
        // Given
        String reset = DISPATCH.toUpperCase(Locale.ROOT)
                .replace('\n', ' ')
                .replace(", ", " – ")
                .replace("Friday", "Fri\u0301day");

        // When / Then
        assertThat(TextMarks.of(reset)).containsExactly(TextMarks.of(DISPATCH));
    }

    @Test
    void areSharedByATextThatQuotesTheOther() {
        // Given
        String quoting = OTHER + DISPATCH + OTHER.replace("policemen", "soldiers");

        // When / Then
        assertThat(shared(quoting, DISPATCH)).isGreaterThanOrEqualTo(5);
        assertThat(shared(quoting, OTHER)).isGreaterThanOrEqualTo(5);
    }

    @Test
    void areNotSharedByOtherArticles() {
        assertThat(shared(DISPATCH, OTHER)).isZero();
    }

    @Test
    void dependOnTheOrderOfWords() {
        assertThat(shared("police killed militants", "militants killed police")).isZero();
    }

    @Test
    void fitIntoAKilobyteHoweverLongTheText() {
        // Given
        String longest = IntStream.range(0, 100_000).mapToObj(i -> "word" + i).collect(Collectors.joining(" "));

        // When
        Fingerprint fingerprint = TextMarks.fingerprint(longest);

        // Then
        assertThat(ContractCodec.write(fingerprint)).hasSizeLessThanOrEqualTo(1100);
        assertThat(TextMarks.read(fingerprint))
                .hasValueSatisfying(marks -> assertThat(marks).containsExactly(TextMarks.of(longest)));
    }

    @Test
    void areNotReadFromAnotherScheme() {
        assertThat(TextMarks.read(new Fingerprint("simhash64/3-words", List.of("82adaea77a29db0d"))))
                .isEmpty();
        assertThat(TextMarks.read(new Fingerprint(TextMarks.SCHEME, List.of("82adaea77a29db0d"))))
                .isEmpty();
    }

    @Test
    void thereAreNoneWithoutWords() {
        assertThat(TextMarks.of(" … ")).isEmpty();
    }

    @Test
    @Timeout(10)
    void areQuicklyMadeOfATextOfMarks() {
        // Given: marks of two classes, which the Unicode normal form would sort one by one
        String accents = "a" + "\u0301".repeat(250_000) + "\u0323".repeat(250_000);

        // When / Then
        assertThat(TextMarks.of(accents)).containsExactly(TextMarks.of("a"));
    }

    private static long shared(String one, String other) {
        List<Integer> marks = Arrays.stream(TextMarks.of(one)).boxed().toList();
        return Arrays.stream(TextMarks.of(other)).filter(marks::contains).count();
    }
}
