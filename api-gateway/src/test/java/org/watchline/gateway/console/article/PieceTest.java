package org.watchline.gateway.console.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.watchline.contracts.annotation.EntityType;
import org.watchline.contracts.annotation.Field;
import org.watchline.contracts.annotation.Finder;
import org.watchline.contracts.annotation.Mention;

class PieceTest {

    @ParameterizedTest
    @CsvSource({
        "exact, exact match of “Noor Wali Mehsud”",
        "short-form, short for “Noor Wali Mehsud”",
        "unlisted, not in the knowledge base",
        "ambiguous, best guess for “Noor Wali Mehsud”",
    })
    void saysWhyANameMeansWhatItLinksTo(String reason, String words) {
        // Given
        org.watchline.contracts.annotation.Link link =
                new org.watchline.contracts.annotation.Link(reason, "Noor Wali Mehsud", List.of("noor-wali-mehsud"));

        // When
        String shown = piece(EntityType.PERSON, link, null).reason();

        // Then
        assertThat(shown).isEqualTo("person · " + words + " · found by rule, score 0.90");
    }

    @Test
    void saysWhichDayIsMeant() {
        assertThat(piece(EntityType.DATE, null, "2022-03-04").reason())
                .isEqualTo("date · 2022-03-04 · found by rule, score 0.90");
    }

    @Test
    void plainTextNeedsNoReason() {
        assertThat(new Piece("met", null).reason()).isEmpty();
    }

    private static Piece piece(EntityType type, org.watchline.contracts.annotation.Link link, String value) {
        Mention mention = new Mention(
                0, 6, "Mehsud", type, link == null ? null : "x", Field.TEXT, 0.9, Finder.RULE, link, value, null, null);
        return new Piece("Mehsud", mention);
    }
}
