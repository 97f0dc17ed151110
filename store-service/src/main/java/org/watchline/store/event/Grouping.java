package org.watchline.store.event;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;

/** Finds the event that a report tells of among those that other reports tell of. */
public final class Grouping {

    /** Same town and same day are just enough. */
    private static final int ENOUGH = 4;

    /** A report that speaks against it keeps a report out of an event, however well the others fit. */
    private static final int AGAINST = 0;

    private Grouping() {}

    /** A report and the event that it is taken to tell of. */
    public record Placed(Report report, UUID event) {}

    private record Fit(int best, int reports) {

        Fit with(int points) {
            return new Fit(Math.max(best, points), reports + 1);
        }
    }

    /** The event that fits best and that no report speaks against; empty if the report tells of none of them. */
    public static Optional<UUID> choose(Report report, List<Placed> others) {
        Map<UUID, Fit> fits = new HashMap<>();
        Set<UUID> excluded = new HashSet<>();
        for (Placed other : others) {
            OptionalInt points = Likeness.of(report, other.report());
            if (points.isEmpty() || points.getAsInt() < AGAINST) {
                excluded.add(other.event());
            } else {
                fits.merge(other.event(), new Fit(points.getAsInt(), 1), (fit, one) -> fit.with(one.best()));
            }
        }
        return fits.entrySet().stream()
                .filter(fit -> fit.getValue().best() >= ENOUGH && !excluded.contains(fit.getKey()))
                .max(Comparator.comparingInt(
                                (Map.Entry<UUID, Fit> fit) -> fit.getValue().best())
                        .thenComparingInt(fit -> fit.getValue().reports())
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey);
    }

    /** Whether figures of the two reports contradict each other. */
    public static boolean contradict(Report one, Report other) {
        return Likeness.contradict(one.killed(), other.killed())
                || Likeness.contradict(one.wounded(), other.wounded())
                || Likeness.contradict(one.arrested(), other.arrested());
    }
}
