package org.watchline.gateway.console.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.watchline.contracts.annotation.EntityType;
import org.watchline.contracts.annotation.Field;
import org.watchline.contracts.annotation.Finder;
import org.watchline.contracts.annotation.Link;
import org.watchline.contracts.annotation.Mention;
import org.watchline.gateway.console.AsOfChoice;
import org.watchline.gateway.console.Named;

class ExplanationTest {

    private static final Directory DIRECTORY = new Directory(
            Map.of("noor-wali-mehsud", "Noor Wali Mehsud", "x", "Xerxes"),
            new AsOfChoice(
                    org.watchline.gateway.console.Link.to("/articles/1").with("asOf", "2022-03-05"),
                    Instant.parse("2022-03-06T00:00:00Z")));

    @ParameterizedTest
    @CsvSource({
        "exact, exact match of “Mufti Noor”",
        "short-form, short for “Mufti Noor”",
        "unlisted, not in the knowledge base",
        "curated: merge, decided by hand: “Mufti Noor”",
        "ambiguous, best guess for “Mufti Noor”",
    })
    void saysWhyANameMeansWhatItLinksTo(String reason, String words) {
        // When
        Explanation why = Explanation.of(3, person(reason, 0.9), DIRECTORY);

        // Then
        assertThat(why.reason()).isEqualTo(words);
        assertThat(why.score()).isEqualTo("0.90");
        assertThat(why.entity()).isEqualTo(new Named("Noor Wali Mehsud", "/entities/noor-wali-mehsud?asOf=2022-03-05"));
        assertThat(why.others())
                .containsExactly(new Named("Xerxes", "/entities/x?asOf=2022-03-05"), Named.plain("gone"));
    }

    @ParameterizedTest
    @CsvSource({
        "2022-03-04, stated, 4 Mar 2022",
        "2022-03, relative, 'Mar 2022, counted from another date'",
        "2022, inferred, '2022, the year inferred from when the article was published'",
        "2022-03/2022-05, , Mar 2022 – May 2022",
        "someday, , someday"
    })
    void saysWhichDayIsMeant(String value, String basis, String words) {
        // Given
        Mention date = new Mention(
                0, 6, "Friday", EntityType.DATE, null, Field.TEXT, 1, Finder.RULE, null, value, "day", basis);

        // When / Then
        assertThat(Explanation.of(1, date, DIRECTORY).value()).isEqualTo(words);
    }

    @Test
    void isSharedByMentionsThatAreMarkedForTheSameReason() {
        // Given
        Explanations explanations = new Explanations(DIRECTORY);

        // When / Then
        assertThat(explanations.numberOf(person("exact", 0.901))).isEqualTo(1);
        assertThat(explanations.numberOf(person("short-form", 0.9))).isEqualTo(2);
        assertThat(explanations.numberOf(person("exact", 0.899))).isEqualTo(1);
        assertThat(explanations.all()).hasSize(2);
    }

    private static Mention person(String reason, double score) {
        return new Mention(
                0,
                6,
                "Mehsud",
                EntityType.PERSON,
                "noor-wali-mehsud",
                Field.TEXT,
                score,
                Finder.RULE,
                new Link(reason, "Mufti Noor", List.of("noor-wali-mehsud", "x", "gone")),
                null,
                null,
                null);
    }
}
