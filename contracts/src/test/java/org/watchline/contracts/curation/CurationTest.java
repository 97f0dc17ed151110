package org.watchline.contracts.curation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.watchline.contracts.annotation.EntityCard;
import org.watchline.contracts.annotation.EntityType;

class CurationTest {

    private static final String SHORT = "N. Wali";
    private static final List<String> NAMES = List.of(SHORT, "Wali");
    private static final List<String> ENTITIES = List.of("a", "b", "c", "u-org-x", "u-place-x");

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
    void anAddedSpellingThatIsSplitOffMeansTheOtherEverywhere() {
        // Given
        CurationDecision claim = made(new Decision.AddAlias("part", SHORT));
        CurationDecision merge = made(new Decision.Merge(List.of("part"), "whole"));
        CurationDecision split = made(new Decision.Split("whole", List.of(SHORT), "other"));

        // When
        Curation curation = Curation.of(List.of(claim, merge, split));

        // Then
        assertThat(curation.meaning("whole", SHORT)).isEqualTo(new Meaning("other", split.id()));
        assertThat(curation.meaning(null, SHORT)).isEqualTo(new Meaning("other", split.id()));
        assertThat(curation.claims()).containsExactly(new SpellingClaim(SHORT, "other", true, split.id()));
    }

    @Test
    void anAddedSpellingOfAPartThatIsBlockedMeansNobody() {
        // Given
        CurationDecision claim = made(new Decision.AddAlias("part", SHORT));
        CurationDecision merge = made(new Decision.Merge(List.of("part"), "whole"));
        CurationDecision block = made(new Decision.BlockAlias("whole", SHORT));

        // When, then
        assertThat(Curation.of(List.of(claim, merge, block)).meaning(null, SHORT))
                .isEqualTo(new Meaning(null, null));
    }

    @Test
    void aMergedNameIsMergedAsAnOrganisationAndAsAPlaceButNotAsAPerson() {
        // Given
        CurationDecision merge = made(new Decision.Merge(List.of("u-org-bannujail"), "bannu-prison"));

        // When
        Curation curation = Curation.of(List.of(merge));

        // Then
        assertThat(curation.meaning("u-place-bannujail", "Bannu Jail"))
                .isEqualTo(new Meaning("bannu-prison", merge.id()));
        assertThat(curation.redirects()).contains(new Redirect("u-place-bannujail", "bannu-prison", merge.id()));
        assertThat(curation.meaning("u-person-bannujail", "Bannu Jail").decision())
                .isNull();
    }

    @Test
    void whatSomebodyMergedOtherwiseStaysSo() {
        // Given
        CurationDecision talks = made(new Decision.Merge(List.of("u-law-dohatalks"), "doha-agreement"));
        CurationDecision rounds = made(new Decision.Merge(List.of("u-event-dohatalks"), "doha-rounds"));

        // When, then
        for (List<CurationDecision> order : List.of(List.of(talks, rounds), List.of(rounds, talks))) {
            assertThat(Curation.of(order).root("u-law-dohatalks")).isEqualTo("doha-agreement");
            assertThat(Curation.of(order).root("u-event-dohatalks")).isEqualTo("doha-rounds");
        }
    }

    @Test
    void nothingBecomesPartOfItself() {
        // Given
        CurationDecision twins = made(new Decision.Merge(List.of("u-org-school"), "u-place-school"));
        CurationDecision there = made(new Decision.Merge(List.of("a"), "b"));
        CurationDecision back = made(new Decision.Merge(List.of("b"), "a"));

        // When, then
        assertThat(Curation.of(List.of(twins)).root("u-org-school")).isEqualTo("u-place-school");
        assertThat(Curation.of(List.of(twins)).root("u-place-school")).isEqualTo("u-place-school");
        assertThat(Curation.of(List.of(there, back)).redirects()).hasSize(1);
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

    /** The database applies redirects, rulings and claims by itself; it must come to the same end. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whatFollowsFromDecisionsSaysOfEveryNameWhatItMeans(long seed) {
        // Given
        Random chance = new Random(seed);
        List<CurationDecision> standing = new ArrayList<>();

        for (int i = 0; i < 300; i++) {
            // When
            standing.add(anything(chance));
            if (standing.size() > 6) {
                standing.remove(chance.nextInt(standing.size()));
            }
            Curation curation = Curation.of(standing);

            // Then
            for (String name : NAMES) {
                for (String tagged : ENTITIES) {
                    assertThat(byTables(curation, tagged, name))
                            .as("%s tagged %s after %s", name, tagged, standing)
                            .isEqualTo(curation.meaning(tagged, name).entityId());
                }
                assertThat(byTables(curation, null, name))
                        .isEqualTo(curation.meaning(null, name).entityId());
            }
        }
    }

    private static CurationDecision anything(Random chance) {
        int place = chance.nextInt(ENTITIES.size());
        String one = ENTITIES.get(place);
        String other = ENTITIES.get((place + 1 + chance.nextInt(ENTITIES.size() - 1)) % ENTITIES.size());
        String name = NAMES.get(chance.nextInt(NAMES.size()));
        return made(
                switch (chance.nextInt(4)) {
                    case 0 -> new Decision.Merge(List.of(one), other);
                    case 1 -> new Decision.Split(one, List.of(name), other);
                    case 2 -> new Decision.BlockAlias(one, name);
                    default -> new Decision.AddAlias(one, name);
                });
    }

    private static String byTables(Curation curation, String tagged, String name) {
        Optional<SpellingRuling> ruling = curation.rulings().stream()
                .filter(row -> row.entityId().equals(tagged) && row.name().equals(name))
                .findFirst();
        Optional<Redirect> redirect = curation.redirects().stream()
                .filter(row -> row.entityId().equals(tagged))
                .findFirst();
        Optional<SpellingClaim> claim = curation.claims().stream()
                .filter(row -> row.prevails() && row.name().equals(name))
                .findFirst();
        if (ruling.isPresent()) {
            return ruling.get().into();
        }
        if (redirect.isPresent()) {
            return redirect.get().into();
        }
        boolean open = tagged == null || tagged.startsWith("u-");
        return open && claim.isPresent() ? claim.get().entityId() : tagged;
    }

    private static CurationDecision made(Decision decision, EntityCard... cards) {
        return new CurationDecision(
                UUID.randomUUID(), decision, "A. Analyst", null, Instant.parse("2022-03-05T08:00:00Z"), List.of(cards));
    }
}
