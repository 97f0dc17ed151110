package org.watchline.store.curation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TouchedTest {

    private final Touched.Collector collector = new Touched.Collector();

    @Test
    void anEntityIsRetypedWhereItsTypeIsGivenOrTakenBack() {
        // When
        collector.addType("wali", "ORG");
        collector.addType("wali", "NORP");
        collector.addType("noor", "PERSON");

        // Then
        assertThat(collector.all().retyped()).containsExactly("noor", "wali");
        assertThat(collector.all().entities()).isEmpty();
    }

    @Test
    void aTypeThatIsTakenBackAndGivenAgainIsTheSame() {
        // When
        collector.addType("wali", "ORG");
        collector.addType("wali", "ORG");

        // Then
        assertThat(collector.all().retyped()).isEmpty();
    }
}
