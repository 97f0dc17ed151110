package org.watchline.ingest.fingerprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class SimHashTest {

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
    void isFrozenUnderItsSchemeName() {
        assertThat(SimHash.of(DISPATCH).scheme()).isEqualTo("simhash64/3-words");
        assertThat(SimHash.of(DISPATCH).values()).containsExactly("82adaea77a29db0d");
        assertThat(SimHash.of("Kabul").values()).containsExactly("016c86bdb548eba5");
    }

    @Test
    void isTheSameWhateverSyndicationDoesToTheLooks() {
        // Given
        String reset = DISPATCH.toUpperCase(Locale.ROOT)
                .replace('\n', ' ')
                .replace(", ", " – ")
                .replace("Friday", "Fri\u0301day");

        // When
        long digest = SimHash.digest(reset);

        // Then
        assertThat(digest).isEqualTo(SimHash.digest(DISPATCH));
    }

    @Test
    void isCloseForAnEditedCopy() {
        // Given
        String edited = DISPATCH.replace("on Friday ", "").replace("three weeks", "21 days");

        // When
        int distance = distance(DISPATCH, edited);

        // Then
        assertThat(distance).isLessThanOrEqualTo(10);
    }

    @Test
    void isFarForAnotherArticle() {
        assertThat(distance(DISPATCH, OTHER)).isGreaterThan(20);
    }

    @Test
    void dependsOnTheOrderOfWords() {
        assertThat(SimHash.digest("police killed militants")).isNotEqualTo(SimHash.digest("militants killed police"));
    }

    @Test
    void tellsShortTextsApart() {
        assertThat(SimHash.digest("Kabul")).isNotEqualTo(SimHash.digest("Khost"));
        assertThat(SimHash.digest("in Kabul")).isNotEqualTo(SimHash.digest("Kabul"));
    }

    @Test
    @Timeout(10)
    void isQuickForATextOfMarks() {
        // Given: marks of two classes, which the Unicode normal form would sort one by one
        String marks = "a" + "\u0301".repeat(250_000) + "\u0323".repeat(250_000);

        // When
        long digest = SimHash.digest(marks);

        // Then
        assertThat(digest).isEqualTo(SimHash.digest("a"));
    }

    private static int distance(String one, String other) {
        return Long.bitCount(SimHash.digest(one) ^ SimHash.digest(other));
    }
}
