package org.watchline.local.chaos.fault;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.watchline.local.chaos.cluster.Node;

/**
 * An endless list of faults that depends on nothing but its seed, the chosen kinds and the pace. Kinds come like cards
 * of a shuffled pack that has each as often as its share says, so that a short campaign has nearly all of them.
 */
public final class FaultPlan {

    private static final int SHORTEST_PAUSE_MILLIS = 3_000;
    private static final int LONGEST_PAUSE_MILLIS = 8_000;

    private final Random random;
    private final Set<FaultKind> kinds;
    private final @Nullable Duration every;
    private final List<FaultKind> pack = new ArrayList<>();
    private int number;

    /** @param every pause between faults; null for three to eight seconds at random */
    public FaultPlan(long seed, Set<FaultKind> kinds, @Nullable Duration every) {
        if (kinds.isEmpty()) {
            throw new IllegalArgumentException("a plan needs a kind of fault");
        }
        this.random = new Random(seed);
        this.kinds = Set.copyOf(kinds);
        this.every = every;
    }

    /** The next fault. */
    public PlannedFault next() {
        number++;
        FaultKind kind = draw();
        Node victim = kind.victims().get(random.nextInt(kind.victims().size()));
        int span = (kind.longest() - kind.shortest()) * 1000;
        Duration lasts = Duration.ofMillis(kind.shortest() * 1000L + (span == 0 ? 0 : random.nextInt(span)));
        int pause = SHORTEST_PAUSE_MILLIS + random.nextInt(LONGEST_PAUSE_MILLIS - SHORTEST_PAUSE_MILLIS);
        long seed = random.nextLong();
        return new PlannedFault(number, every == null ? Duration.ofMillis(pause) : every, kind, victim, lasts, seed);
    }

    /** Passes over what an earlier part of the campaign has done. */
    public void skip(int faults) {
        for (int i = 0; i < faults; i++) {
            next();
        }
    }

    private FaultKind draw() {
        if (pack.isEmpty()) {
            for (FaultKind kind : FaultKind.values()) {
                if (kinds.contains(kind)) {
                    pack.addAll(Collections.nCopies(kind.share(), kind));
                }
            }
            Collections.shuffle(pack, random);
        }
        return pack.remove(pack.size() - 1);
    }
}
