package org.watchline.evaluation.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.watchline.evaluation.training.NameTally.Name;

class NameTallyTest {

    private static final Name ONE = new Name(0, 5, "ORG");
    private static final Name OTHER = new Name(9, 12, "GPE");

    @Test
    void countsANameAsRightBySpanAndType() {
        NameTally tally = new NameTally();

        tally.add(List.of(ONE, OTHER), List.of(ONE, new Name(9, 12, "LOC")));

        assertThat(tally.scores().get("ORG").f1()).isEqualTo(1);
        assertThat(tally.scores().get("GPE").recall()).isZero();
        assertThat(tally.scores().get("all").precision()).isEqualTo(0.5);
    }

    @Test
    void talliesAddUp() {
        NameTally one = new NameTally();
        one.add(List.of(ONE), List.of(ONE));
        NameTally sum = new NameTally();
        sum.add(List.of(OTHER), List.of());

        sum.add(one);

        assertThat(sum.scores().get("all").names()).isEqualTo(2);
        assertThat(sum.scores().get("all").recall()).isEqualTo(0.5);
    }
}
