package org.watchline.gateway.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.watchline.knowledge.KnowledgeBase;

class PlacesWithinTest {

    private final PlacesWithin places = new PlacesWithin(KnowledgeBase.shipped());

    @Test
    void whatLiesInAPlaceStandsBehindItOnce() {
        assertThat(places.of(List.of("north-waziristan", "miranshah")))
                .startsWith("north-waziristan")
                .contains("miranshah", "mir-ali")
                .doesNotContain("khyber-pakhtunkhwa")
                .doesNotHaveDuplicates();
        assertThat(places.of(List.of("pakistan"))).contains("khyber-pakhtunkhwa", "north-waziristan", "miranshah");
    }

    @Test
    void whatIsUnknownOrHoldsNothingStandsForItself() {
        assertThat(places.of(List.of("miranshah", "nowhere"))).containsExactly("miranshah", "nowhere");
    }

    @Test
    void countriesCanStandForThemselves() {
        assertThat(places.unlessCountries(List.of("pakistan", "north-waziristan")))
                .startsWith("pakistan", "north-waziristan")
                .contains("miranshah")
                .doesNotContain("khyber-pakhtunkhwa");
    }
}
