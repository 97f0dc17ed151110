package org.watchline.gateway.rate;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.watchline.gateway.GatewayConfig;

/**
 * Token buckets, which hold what may be taken in a minute and fill evenly. Those of who asked longest ago are forgotten
 * when there are too many; that forgives, and never refuses.
 */
@ApplicationScoped
public class RateLimits {

    private static final int MOST = 20_000;
    private static final Duration PERIOD = Duration.ofMinutes(1);

    private final GatewayConfig.Limits limits;
    private final TimeMeter time;
    private final Cache<Taker, Bucket> buckets =
            Caffeine.newBuilder().maximumSize(MOST).build();

    RateLimits(GatewayConfig config, Clock clock) {
        this.limits = config.limits();
        this.time = new ClockMeter(clock);
    }

    private record Taker(Kind kind, String who) {}

    /**
     * Takes one, if there is one.
     *
     * @return zero if there was, else how long until there will be
     */
    Duration take(Kind kind, String who) {
        return Duration.ofNanos(
                bucket(kind, who).tryConsumeAndReturnRemaining(1).getNanosToWaitForRefill());
    }

    /** Takes the articles of a submission that was let in, beyond the first: into debt if need be. */
    public void chargeFurther(String who, int articles) {
        if (articles > 1) {
            bucket(Kind.SUBMISSION, who).consumeIgnoringRateLimits(articles - 1L);
        }
    }

    private Bucket bucket(Kind kind, String who) {
        return Objects.requireNonNull(buckets.get(new Taker(kind, who), this::full));
    }

    private Bucket full(Taker taker) {
        int together = switch (taker.kind()) {
            case READ -> limits.reads();
            case SUBMISSION -> limits.submissions();
            case EXPORT -> limits.exports();
            case FAILURE -> limits.failures();
        };
        int most = Math.max(1, together / limits.replicas());
        return Bucket.builder()
                .addLimit(Bandwidth.builder()
                        .capacity(most)
                        .refillGreedy(most, PERIOD)
                        .build())
                .withCustomTimePrecision(time)
                .build();
    }

    /** Lets the one clock of the process, which tests may set, fill buckets. */
    private record ClockMeter(Clock clock) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            return TimeUnit.MILLISECONDS.toNanos(clock.millis());
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
