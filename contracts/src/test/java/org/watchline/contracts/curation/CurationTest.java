package org.watchline.contracts.curation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.watchline.contracts.annotation.EntityCard;
import org.watchline.contracts.annotation.EntityType;

class CurationTest {

    private static final String SHORT = "N. Wali";

    @Test
    void withoutDecisionsEveryNameMeansWhomTheEngineSays() {
        // When
        Curation none = Curation.of(List.of());

        // Then
        assertThat(none.meaning("ttp", "TTP")).isEqualTo(new Meaning("ttp", null));
        assertThat(none.meaning(null, "TTP")).isEqualTo(new Meaning(null, null));
        assertThat(none.redirects()).isEmpty();
        assertThat(none.rulings()).isEmpty();
        assertThat(none.claims()).isEmpty();
    }

    @Test
    void mergesEndInTheWholeHoweverManyLieBetween() {
        // Given
        CurationDecision first = made(new Decision.Merge(List.of("a", "b"), "c"));
        CurationDecision second = made(new Decision.Merge(List.of("c"), "d"));

        // When
        Curation curation = Curation.of(List.of(first, second));

        // Then
        assertThat(curation.meaning("a", "A").entityId()).isEqualTo("d");
        assertThat(curation.redirects())
                .containsExactlyInAnyOrder(
                        new Redirect("a", "d", first.id()),
                        new Redirect("b", "d", first.id()),
                        new Redirect("c", "d", second.id()));
    }

    @Test
    void aSpellingThatIsSplitOffMeansTheOtherAlsoWhereAPartWasTagged() {
        // Given
        CurationDecision merge = made(new Decision.Merge(List.of("part"), "whole"));
        CurationDecision split = made(new Decision.Split("whole", List.of(SHORT), "other"));

        // When
        Curation curation = Curation.of(List.of(merge, split));

        // Then
        assertThat(curation.meaning("part", " n.  WALI ")).isEqualTo(new Meaning("other", split.id()));
        assertThat(curation.meaning("whole", SHORT).entityId()).isEqualTo("other");
        assertThat(curation.meaning("part", "Noor Wali").entityId()).isEqualTo("whole");
        assertThat(curation.rulings()).extracting(SpellingRuling::entityId).containsExactlyInAnyOrder("part", "whole");
    }

    @Test
    void whatWasSplitOffComesBackWhenBothBecomeOne() {
        // Given
        CurationDecision split = made(new Decision.Split("whole", List.of(SHORT), "other"));
        CurationDecision merge = made(new Decision.Merge(List.of("other"), "whole"));

        // When
        Curation curation = Curation.of(List.of(split, merge));

        // Then
        assertThat(curation.meaning("whole", SHORT).entityId()).isEqualTo("whole");
        assertThat(curation.rulings()).isEmpty();
    }

    @Test
    void aBlockedSpellingMeansNobodyUnlessAnotherClaimsIt() {
        // Given
        CurationDecision block = made(new Decision.BlockAlias("noor-wali", SHORT));
        CurationDecision claim = made(new Decision.AddAlias("other", SHORT));

        // When, then
        assertThat(Curation.of(List.of(block)).meaning("noor-wali", SHORT)).isEqualTo(new Meaning(null, block.id()));
        assertThat(Curation.of(List.of(block, claim)).meaning("noor-wali", SHORT))
                .isEqualTo(new Meaning("other", claim.id()));
    }

    @Test
    void aClaimCountsWhereTheEngineKnowsNobodyListed() {
        // Given
        CurationDecision claim = made(new Decision.AddAlias("noor-wali", SHORT));

        // When
        Curation curation = Curation.of(List.of(claim));

        // Then
        assertThat(curation.meaning(null, SHORT).entityId()).isEqualTo("noor-wali");
        assertThat(curation.meaning("u-person-wali", SHORT).entityId()).isEqualTo("noor-wali");
        assertThat(curation.meaning("listed", SHORT)).isEqualTo(new Meaning("listed", null));
    }

    @Test
    void ofTwoClaimsToASpellingBothAreKeptAndTheLaterOneCounts() {
        // Given
        CurationDecision earlier = made(new Decision.AddAlias("one", SHORT));
        CurationDecision later = made(new Decision.AddAlias("two", SHORT));

        // When
        Curation curation = Curation.of(List.of(earlier, later));

        // Then
        assertThat(curation.claims())
                .containsExactly(
                        new SpellingClaim(SHORT, "one", false, earlier.id()),
                        new SpellingClaim(SHORT, "two", true, later.id()));
        assertThat(curation.meaning(null, SHORT).entityId()).isEqualTo("two");
    }

    @Test
    void namesAndTypesComeFromTheLastDecision() {
        // Given
        EntityCard card = new EntityCard("x", "As tagged", EntityType.ORG, null, null, null, null);

        // When
        Curation curation = Curation.of(List.of(
                made(new Decision.Rename("x", "First"), card),
                made(new Decision.Retype("x", EntityType.NORP, "tribe"), card),
                made(new Decision.Rename("x", "Second"), card)));

        // Then
        assertThat(curation.descriptions().get("x"))
                .isEqualTo(new Description(card, "Second", EntityType.NORP, "tribe"));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void takingBackInAnyOrderLeavesWhatNeverKnewTheDecisions(long seed) {
        // Given
        List<CurationDecision> all = new ArrayList<>(List.of(
                made(new Decision.Merge(List.of("a"), "b")),
                made(new Decision.Split("b", List.of(SHORT), "c")),
                made(new Decision.AddAlias("b", SHORT)),
                made(new Decision.BlockAlias("c", SHORT)),
                made(new Decision.Merge(List.of("b"), "c"))));
        List<CurationDecision> order = new ArrayList<>(all);
        Collections.shuffle(order, new Random(seed));

        for (CurationDecision undone : order) {
            // When
            all.remove(undone);

            // Then
            for (String tagged : List.of("a", "b", "c")) {
                String meant = Curation.of(all).meaning(tagged, "Somebody").entityId();
                assertThat(meant).isEqualTo(Curation.of(all).root(tagged));
            }
        }
        assertThat(Curation.of(all).meaning("a", SHORT)).isEqualTo(new Meaning("a", null));
    }

    private static CurationDecision made(Decision decision, EntityCard... cards) {
        return new CurationDecision(
                UUID.randomUUID(), decision, "A. Analyst", null, Instant.parse("2022-03-05T08:00:00Z"), List.of(cards));
    }
}
