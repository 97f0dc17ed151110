package org.watchline.ingest;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Mints submission ids: UUIDs of version 7 (RFC 9562 section 5.7) that rise within this process, because the id decides
 * which of two revisions is newer when the broker received both in the same millisecond.
 */
@ApplicationScoped
public class SubmissionIds {

    /** The bits after the milliseconds; they count within one, and overflow into the next. */
    private static final int COUNTER_BITS = 12;

    private final SecureRandom random = new SecureRandom();
    private final AtomicLong last = new AtomicLong();
    private final Clock clock;

    SubmissionIds(Clock clock) {
        this.clock = clock;
    }

    /** A new one. */
    public String mint() {
        long now = clock.millis() << COUNTER_BITS;
        long ticks = last.updateAndGet(previous -> Math.max(previous + 1, now));
        long high = (ticks >>> COUNTER_BITS << 16) | 0x7000 | (ticks & 0xFFF);
        long low = (random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low).toString();
    }
}
