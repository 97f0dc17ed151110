package org.watchline.store.webhook;

import java.time.Duration;
import java.time.Instant;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * How long a receiver is tried. The pauses grow eightfold up to a limit; a fifth of each is left to chance, so that
 * deliveries that failed together do not come back together.
 *
 * @param tries of one delivery
 * @param firstPause after the first failure
 * @param longestPause between two tries
 * @param patience with a receiver that takes nothing at all
 */
public record Persistence(int tries, Duration firstPause, Duration longestPause, Duration patience) {

    private static final int GROWTH = 8;
    private static final double SPREAD = 0.2;

    /** Decides what follows from an attempt that ended now. */
    public Verdict after(Delivery delivery, Response response, Instant now, RandomGenerator chance) {
        if (response.arrived()) {
            return new Verdict(Verdict.State.DELIVERED, null, null);
        }
        if (response.unwanted()) {
            return new Verdict(Verdict.State.FAILED, null, "The receiver answered 410 Gone.");
        }
        String switchOff = isHopeless(delivery.failingSince(), now)
                ? "No delivery has arrived since %s.".formatted(delivery.failingSince())
                : null;
        return delivery.tries() >= tries
                ? new Verdict(Verdict.State.FAILED, null, switchOff)
                : new Verdict(Verdict.State.PENDING, now.plus(pause(delivery.tries(), chance)), switchOff);
    }

    private boolean isHopeless(@Nullable Instant failingSince, Instant now) {
        return failingSince != null && failingSince.plus(patience).isBefore(now);
    }

    private Duration pause(int failures, RandomGenerator chance) {
        Duration pause = firstPause;
        for (int i = 1; i < failures && pause.compareTo(longestPause) < 0; i++) {
            pause = pause.multipliedBy(GROWTH);
        }
        Duration capped = pause.compareTo(longestPause) < 0 ? pause : longestPause;
        return Duration.ofMillis((long) (capped.toMillis() * (1 - SPREAD * chance.nextDouble())));
    }
}
