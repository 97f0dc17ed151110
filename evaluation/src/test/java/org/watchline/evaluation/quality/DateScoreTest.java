package org.watchline.evaluation.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.watchline.evaluation.gold.GoldArticle;

class DateScoreTest {

    private final DateScore score = new DateScore();
    private final List<Mistake> mistakes = new ArrayList<>();

    @Test
    void theSameValueIsRight() {
        compare("on [DATE:2021-12-23 Thursday]", "on [DATE:2021-12-23 Thursday]");

        assertThat(score.values().recall()).isEqualTo(1);
    }

    @Test
    void anotherValueIsWrongAndListed() {
        compare("on [DATE:2021-12-23 Thursday]", "on [DATE:2021-12-30 Thursday]");

        assertThat(score.values().recall()).isZero();
        assertThat(mistakes).extracting(Mistake::what).containsExactly("2021-12-23, found 2021-12-30");
    }

    @Test
    void aDateThatWasNotFoundIsWrong() {
        compare("on [DATE:2021-12-23 Thursday]", "on Thursday");

        assertThat(score.values().wanted()).isOne();
        assertThat(score.values().recall()).isZero();
    }

    @Test
    void datesWithoutAValueDoNotCount() {
        compare("[DATE recently]", "recently");

        assertThat(score.values().wanted()).isZero();
    }

    private void compare(String gold, String found) {
        GoldArticle article = Annotated.gold(gold);
        score.add(
                article,
                Alignment.of(article, Annotated.found(found)),
                new Mistakes("sample", article.article().text(), mistakes));
    }
}
