package org.watchline.evaluation.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.watchline.evaluation.gold.GoldArticle;

class LinkScoreTest {

    private final LinkScore score = new LinkScore();

    @Test
    void otherIdsForTheSameThingsAreAsGood() {
        add(
                "[PERSON:a Omar] and [PERSON:b Noor]; [PERSON:a Omar]",
                "[PERSON:x Omar] and [PERSON:y Noor]; [PERSON:x Omar]");

        assertThat(score.f1()).isEqualTo(1);
        assertThat(score.falseMergeRate()).isZero();
    }

    @Test
    void twoThingsUnderOneIdAreAFalseMerge() {
        add("[PERSON:a Omar] and [PERSON:b Noor]", "[PERSON:x Omar] and [PERSON:x Noor]");

        assertThat(score.falseMergeRate()).isEqualTo(1);
        assertThat(score.precision()).isEqualTo(0.5);
        assertThat(score.recall()).isEqualTo(1);
        assertThat(score.mistakes()).extracting(Mistake::kind).containsExactly("merged");
    }

    @Test
    void oneThingUnderTwoIdsIsASplit() {
        add("[PERSON:a Omar] and [PERSON:a Noor]", "[PERSON:x Omar] and [PERSON:y Noor]");

        assertThat(score.recall()).isEqualTo(0.5);
        assertThat(score.falseMergeRate()).isZero();
        assertThat(score.mistakes()).extracting(Mistake::kind).containsExactly("split");
    }

    @Test
    void everyNameCountsOnceSoLargeClustersWeighMore() {
        // B-cubed precision of {a a b} in one cluster: (2/3 + 2/3 + 1/3) / 3.
        add("[PERSON:a A] [PERSON:a A] [PERSON:b B]", "[PERSON:x A] [PERSON:x A] [PERSON:x B]");

        assertThat(score.precision()).isCloseTo(5 / 9.0, within(1e-9));
    }

    @Test
    void articlesAreScoredTogether() {
        add("[PERSON:a Omar]", "[PERSON:x Omar]");
        add("[PERSON:a Omar]", "[PERSON:y Omar]");

        assertThat(score.recall()).isEqualTo(0.5);
    }

    @Test
    void aNameWithoutAnIdLowersTheShareThatIsLinked() {
        add("[PERSON:a Omar] and [PERSON:b Noor]", "[PERSON:x Omar] and [PERSON Noor]");

        assertThat(score.share()).isEqualTo(0.5);
        assertThat(score.names()).isEqualTo(2);
    }

    private void add(String gold, String found) {
        GoldArticle article = Annotated.gold(gold);
        score.add(
                Alignment.of(article, Annotated.found(found)),
                new Mistakes("sample", article.article().text(), new ArrayList<>()));
    }
}
