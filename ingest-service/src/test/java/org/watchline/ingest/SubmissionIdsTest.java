package org.watchline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SubmissionIdsTest {

    private static final Instant NOW = Instant.parse("2022-03-05T08:00:00.123Z");

    private final SubmissionIds ids = new SubmissionIds(Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void areUuidsOfVersion7WithTheTimeInFront() {
        // When
        UUID id = UUID.fromString(ids.mint());

        // Then
        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(NOW.toEpochMilli());
    }

    @Test
    void riseEvenWithinOneMillisecond() {
        // When
        List<String> minted = Stream.generate(ids::mint).limit(10_000).toList();

        // Then
        assertThat(minted).isSorted().doesNotHaveDuplicates();
    }
}
