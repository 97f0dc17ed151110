package org.watchline.local.backup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WalSegmentsTest {

    private static final long SEGMENT = 16 * 1024 * 1024;

    private final WalSegments segments = new WalSegments(1, SEGMENT);

    @Test
    void namesEverySegmentBetweenTwoPlaces() {
        assertThat(segments.names(2 * SEGMENT + 40, 4 * SEGMENT + 1))
                .containsExactly("000000010000000000000002", "000000010000000000000003", "000000010000000000000004");
    }

    @Test
    void aSegmentThatBeginsAtTheEndIsNotNeeded() {
        assertThat(segments.names(2 * SEGMENT + 40, 3 * SEGMENT)).containsExactly("000000010000000000000002");
    }

    @Test
    void everyFourGibibytesTheSecondNumberRises() {
        assertThat(segments.names(255 * SEGMENT, 257 * SEGMENT))
                .containsExactly("0000000100000000000000FF", "000000010000000100000000");
    }
}
