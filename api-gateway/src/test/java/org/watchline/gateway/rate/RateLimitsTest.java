package org.watchline.gateway.rate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.watchline.gateway.Settings;

class RateLimitsTest {

    @ParameterizedTest(name = "{0} a minute over {1} gateways")
    @CsvSource({"12, 1, 12", "12, 4, 3", "30, 7, 4", "3, 8, 1"})
    void eachGatewayLetsItsShareThrough(int together, int gateways, int share) {
        // Given
        RateLimits limits = new RateLimits(
                Settings.of(Map.of(
                        "watchline.gateway.limits.exports", String.valueOf(together),
                        "watchline.gateway.limits.replicas", String.valueOf(gateways))),
                Clock.fixed(Instant.parse("2022-03-05T08:30:00Z"), ZoneOffset.UTC));

        // When
        long taken = IntStream.range(0, 100)
                .filter(i -> limits.take(Kind.EXPORT, "key k7fqz2m4xw3a").isZero())
                .count();

        // Then
        assertThat(taken).isEqualTo(share);
    }
}
