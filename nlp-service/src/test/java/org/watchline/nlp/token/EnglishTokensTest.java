package org.watchline.nlp.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.watchline.nlp.model.LoadedModels;
import org.watchline.nlp.text.Span;
import org.watchline.nlp.text.Typography;

class EnglishTokensTest {

    private final EnglishTokens tokens = new EnglishTokens(LoadedModels.models());

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Pakistan’s army waits            | Pakistan ’s army waits
            the fighters' camp               | the fighters ' camp
            IS-K's men                       | IS-K 's men
            Tehrik-i-Taliban Pakistan        | Tehrik-i-Taliban Pakistan
            a cease-fire in ex-FATA          | a cease-fire in ex-FATA
            a truce—short-lived—held         | a truce — short-lived — held
            in 2014–15                       | in 2014 – 15
            “It holds,” he said              | “ It holds , ” he said
            they didn't and can’t            | they did n't and ca n’t
            they cannot                      | they can not
            the Qa'ida man                   | the Qa'ida man
            Gen. Dad of the U.S. Army        | Gen. Dad of the U.S. Army
            on Twitter/@khattak_a, Monday    | on Twitter / @khattak_a , Monday
            see https://x.example/a-b?c=1.   | see https://x.example/a-b?c=1 .
            Rs 1,500 (about $5) at 10:30     | Rs 1,500 ( about $ 5 ) at 10:30
            the 9/11 attacks and/or war      | the 9/11 attacks and / or war
            it spread to Wana.               | it spread to Wana .
            they blamed IS-K.                | they blamed IS-K .
            'Nothing,' he said               | ' Nothing , ' he said
            the U.S.'s 5,000-strong force    | the U.S. 's 5,000-strong force
            U.S.-led raids, post-9/11        | U.S.-led raids , post-9/11
            it blamed the B.L.A.             | it blamed the B.L.A.
            write to gul@hill.example.       | write to gul@hill.example .
            """)
    void cutsAsWritten(String sentence, String expected) {
        assertThat(String.join(" ", cut(sentence))).isEqualTo(expected);
    }

    @Test
    void nonBreakingSpacesSeparate() {
        assertThat(cut("Noor\u00a0Wali\u202fMehsud")).containsExactly("Noor", "Wali", "Mehsud");
    }

    @Test
    void endlessWordIsOneTokenAndTakesNoTime() {
        // Given
        String endless = "x-y'".repeat(100_000);

        // Then
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(10), () -> assertThat(cut(endless).get(0)).startsWith("x-y'x-y'"));
    }

    private List<String> cut(String sentence) {
        return tokens.in(Typography.levelled(sentence), new Span(0, sentence.length())).stream()
                .map(span -> span.in(sentence))
                .collect(Collectors.toList());
    }
}
