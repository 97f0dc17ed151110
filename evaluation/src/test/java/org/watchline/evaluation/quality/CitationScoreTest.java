package org.watchline.evaluation.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.watchline.contracts.annotation.Citation;
import org.watchline.evaluation.gold.GoldCitation;

class CitationScoreTest {

    private static final String TEXT = "He fled (The News, January 3).";

    private final CitationScore score = new CitationScore();
    private final List<Mistake> mistakes = new ArrayList<>();

    @Test
    void aCitationCountsWithItsSpanAndThenItsDate() {
        compare(found(9, "2024-01-03", null));

        assertThat(score.citations().f1()).isEqualTo(1);
        assertThat(score.dates().recall()).isEqualTo(1);
    }

    @Test
    void aLeadingTheIsForgiven() {
        compare(found(13, "2024-01-03", null));

        assertThat(score.citations().f1()).isEqualTo(1);
    }

    @Test
    void aWrongDateIsListed() {
        compare(found(9, "2023-01-03", null));

        assertThat(score.dates().recall()).isZero();
        assertThat(mistakes).extracting(Mistake::kind).containsExactly("wrong date");
    }

    @Test
    void anotherSpanIsMissedAndSpurious() {
        compare(found(8, "2024-01-03", null));

        assertThat(score.citations().f1()).isZero();
        assertThat(mistakes).extracting(Mistake::kind).containsExactly("missed", "spurious");
    }

    @Test
    void whatFootnotesCiteIsLeftOut() {
        compare(found(8, "2024-01-03", 4));

        assertThat(score.citations().found()).isZero();
    }

    private void compare(Citation found) {
        GoldCitation gold = new GoldCitation(9, 28, "The News, January 3", "The News", "the-news", "2024-01-03");
        score.add(
                Annotated.withCitations(TEXT, List.of(gold)),
                List.of(found),
                List.of(),
                new Mistakes("sample", TEXT, mistakes));
    }

    private static Citation found(int start, String date, @Nullable Integer footnote) {
        return new Citation(start, 28, "The News", "the-news", date, null, 0, footnote);
    }
}
