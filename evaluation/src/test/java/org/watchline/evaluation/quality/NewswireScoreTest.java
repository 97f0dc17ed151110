package org.watchline.evaluation.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.watchline.evaluation.gold.MarkedText;

class NewswireScoreTest {

    private final NewswireScore score = new NewswireScore();
    private final List<Mistake> mistakes = new ArrayList<>();

    @Test
    void peopleOrganisationsAndPlacesCountAndNationalitiesDoNot() {
        compare(
                "[NORP Afghan] police in [GPE Kunar] shot [PERSON Omar]",
                "Afghan police in [LOC Kunar] shot [PERSON Omar]");

        assertThat(score.tallies().all().f1()).isEqualTo(1);
        assertThat(score.tallies().byType()).containsOnlyKeys("LOCATION", "PERSON");
    }

    @Test
    void offsetsAreComparedInCodePoints() {
        compare("\uD83D\uDE00 [PERSON Omar] spoke", "x [PERSON Omar] spoke");

        assertThat(score.tallies().all().f1()).isEqualTo(1);
    }

    @Test
    void missedAndSpuriousNamesAreListed() {
        compare("[PERSON Omar] of [ORG Alpha]", "[PERSON Omar] [ORG of] Alpha");

        assertThat(score.tallies().all().precision()).isEqualTo(0.5);
        assertThat(mistakes).extracting(Mistake::kind).containsExactly("missed", "spurious");
    }

    private void compare(String gold, String found) {
        MarkedText marked = MarkedText.parse(gold);
        score.add(marked, Annotated.found(found), new Mistakes("sample", marked.text(), mistakes));
    }
}
