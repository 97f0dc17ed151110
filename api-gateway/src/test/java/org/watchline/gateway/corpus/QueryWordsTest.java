package org.watchline.gateway.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.watchline.gateway.corpus.WordPart.Near;
import org.watchline.gateway.corpus.WordPart.Run;

class QueryWordsTest {

    private static final String PIECES = "\"-~5 or OR ab\tcéش\uD83D\uDE00'\\:&|!()*<>";

    @Test
    void keepsWordsThatStandTogetherTogether() {
        assertThat(parse("ceasefire talks Khost"))
                .containsExactly(List.of(new Run("ceasefire talks Khost", false, false)));
    }

    @Test
    void readsPhrasesAlternativesAndWhatIsLeftOut() {
        assertThat(parse("talks \"North Waziristan\" -Khost OR truce -\"peace jirga\""))
                .containsExactly(
                        List.of(
                                new Run("talks", false, false),
                                new Run("North Waziristan", true, false),
                                new Run("Khost", false, true)),
                        List.of(new Run("truce", false, false), new Run("peace jirga", true, true)));
    }

    @Test
    void readsWordsThatStandNearEachOther() {
        assertThat(parse("\"blast mosque\"~5"))
                .containsExactly(List.of(new Near(List.of("blast", "mosque"), 5, false)));
        assertThat(parse("-\"a b c d\"~0")).containsExactly(List.of(new Near(List.of("a", "b", "c", "d"), 0, true)));
    }

    @Test
    void boundsTheDistance() {
        assertThat(parse("\"a b\"~999999999")).containsExactly(List.of(new Near(List.of("a", "b"), 50, false)));
    }

    @Test
    void takesMalformedDistancesForWords() {
        assertThat(parse("\"blast\"~5")).containsExactly(List.of(new Run("blast", true, false)));
        assertThat(parse("\"a b\"~x"))
                .containsExactly(List.of(new Run("a b", true, false), new Run("~x", false, false)));
        assertThat(parse("\"a b c d e\"~3")).containsExactly(List.of(new Run("a b c d e", true, false)));
    }

    @Test
    void hasAlwaysAnAlternative() {
        for (String odd : List.of("\"", "\"\"", "-", "or", "OR OR", "\"\"~3", "~")) {
            assertThat(parse(odd))
                    .as(odd)
                    .isNotEmpty()
                    .allSatisfy(parts -> assertThat(parts).isNotEmpty());
        }
    }

    @Test
    void takesEveryText() {
        Random random = new Random(20221116);
        for (int round = 0; round < 20_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(30); i > 0; i--) {
                text.append(PIECES.charAt(random.nextInt(PIECES.length())));
            }
            String query = text.toString();
            assertThatCode(() -> {
                        ArticleFilter filter = ArticleFilter.everything().saying(QueryWords.parse(query));
                        assertThat(FilterJson.read(FilterJson.write(filter))).isEqualTo(filter);
                    })
                    .as(query)
                    .doesNotThrowAnyException();
        }
    }

    private static List<List<WordPart>> parse(String text) {
        return QueryWords.parse(text).alternatives();
    }
}
