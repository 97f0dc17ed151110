package org.watchline.gateway.pipeline;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.watchline.contracts.status.Stage;

/** Counts what passed the stages in the last minutes, by what they told. Thread-safe. */
@ApplicationScoped
public class Throughput {

    private static final int MINUTE_SECONDS = 60;
    private static final int WINDOW_SECONDS = 5 * MINUTE_SECONDS;

    private final Clock clock;
    private final long[] seconds = new long[WINDOW_SECONDS];
    private final List<Map<Stage, Integer>> counts =
            Stream.generate(Throughput::none).limit(WINDOW_SECONDS).toList();

    Throughput(Clock clock) {
        this.clock = clock;
    }

    /** Submissions that reached a stage in the last minute and in the last five. */
    public record Passed(int lastMinute, int lastFiveMinutes) {
        static final Passed NOTHING = new Passed(0, 0);
    }

    /** A submission has reached a stage. */
    public synchronized void count(Stage stage, Instant at) {
        long second = at.getEpochSecond();
        long now = clock.instant().getEpochSecond();
        if (second > now || second <= now - WINDOW_SECONDS) {
            return;
        }
        int slot = (int) (second % WINDOW_SECONDS);
        if (seconds[slot] != second) {
            seconds[slot] = second;
            counts.get(slot).clear();
        }
        counts.get(slot).merge(stage, 1, Integer::sum);
    }

    private static Map<Stage, Integer> none() {
        return new EnumMap<>(Stage.class);
    }

    /** What passed until now. */
    synchronized Map<Stage, Passed> passed() {
        long now = clock.instant().getEpochSecond();
        Map<Stage, Passed> passed = new EnumMap<>(Stage.class);
        for (Stage stage : Stage.values()) {
            passed.put(stage, new Passed(sum(stage, now - MINUTE_SECONDS, now), sum(stage, now - WINDOW_SECONDS, now)));
        }
        return passed;
    }

    private int sum(Stage stage, long after, long until) {
        int sum = 0;
        for (int slot = 0; slot < WINDOW_SECONDS; slot++) {
            if (seconds[slot] > after && seconds[slot] <= until) {
                sum += counts.get(slot).getOrDefault(stage, 0);
            }
        }
        return sum;
    }
}
