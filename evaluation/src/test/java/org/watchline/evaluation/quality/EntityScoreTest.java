package org.watchline.evaluation.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.watchline.evaluation.gold.GoldArticle;

class EntityScoreTest {

    private final EntityScore score = new EntityScore();
    private final List<Mistake> mistakes = new ArrayList<>();

    @Test
    void aNameCountsWithItsExactSpanAndType() {
        compare("[PERSON Omar] fled [LOCATION Kabul]", "[PERSON Omar] fled [GPE Kabul]");

        assertThat(score.tallies().all().f1()).isEqualTo(1);
        assertThat(mistakes).isEmpty();
    }

    @Test
    void aLeadingTheIsForgiven() {
        compare("[ORGANIZATION The Nation] wrote", "The [ORG Nation] wrote");

        assertThat(score.tallies().all().f1()).isEqualTo(1);
    }

    @Test
    void aWrongTypeIsMissedInOneTypeAndSpuriousInTheOther() {
        compare("[ORGANIZATION Dawn] wrote", "[PERSON Dawn] wrote");

        assertThat(score.tallies().byType().get("ORGANIZATION").recall()).isZero();
        assertThat(score.tallies().byType().get("PERSON").precision()).isZero();
        assertThat(mistakes).extracting(Mistake::kind).containsExactly("wrong type");
    }

    @Test
    void aWrongSpanIsMissedAndSpuriousButListedOnce() {
        compare("[PERSON Abdul Haq] spoke", "[PERSON Haq] spoke".replace("[", "Abdul ["));

        assertThat(score.tallies().all().wanted()).isOne();
        assertThat(score.tallies().all().found()).isOne();
        assertThat(score.tallies().all().rightCount()).isZero();
        assertThat(mistakes).extracting(Mistake::kind).containsExactly("wrong span");
    }

    @Test
    void mistakesShowTheirContext() {
        compare("talks in [LOCATION Doha] failed", "talks in Doha failed");

        assertThat(mistakes).extracting(Mistake::context).containsExactly("talks in ⟦Doha⟧ failed");
    }

    private void compare(String gold, String found) {
        GoldArticle article = Annotated.gold(gold);
        score.add(
                Alignment.of(article, Annotated.found(found)),
                new Mistakes("sample", article.article().text(), mistakes));
    }
}
