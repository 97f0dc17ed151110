package org.watchline.ingest.html.content;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the element with the densest prose, as Readability does: a paragraph speaks for its parent, half as much for
 * the next one up, and less and less above; links speak against it.
 */
final class Density {

    private static final Set<String> PARAGRAPHS = Set.of("p", "li", "blockquote", "pre", "dd", "dt", "h2", "h3", "h4");

    private static final int REACH = 6;

    /** Text beyond this many hundred units makes a paragraph no better. */
    private static final int LONGEST = 5;

    private final Map<Element, Double> scores = new HashMap<>();

    private Density() {}

    /** The densest element below another one, or null where there is no prose. */
    static @Nullable Element densest(Element within, Weighing weighing) {
        Density density = new Density();
        weighing.blocks().forEach(block -> density.add(block, within));
        Element best = null;
        double most = 0;
        for (Map.Entry<Element, Double> entry : density.scores.entrySet()) {
            double score = entry.getValue() * (1 - weighing.of(entry.getKey()).linkShare());
            if (score > most || (score == most && best != null && isInside(best, entry.getKey()))) {
                best = entry.getKey();
                most = score;
            }
        }
        return best;
    }

    private static boolean isInside(Element inner, Element outer) {
        Element at = inner.parent();
        for (int up = 0; at != null && up < REACH; up++, at = at.parent()) {
            if (at.equals(outer)) {
                return true;
            }
        }
        return false;
    }

    private void add(Block block, Element within) {
        double score = 1 + block.commas() + Math.min(LONGEST, block.length() / 100.0);
        Element holder = block.holder();
        Element at = PARAGRAPHS.contains(holder.normalName()) ? holder.parent() : holder;
        for (int up = 0; at != null && up < REACH; up++) {
            scores.merge(at, score / divisor(up), Double::sum);
            at = at.equals(within) ? null : at.parent();
        }
    }

    private static double divisor(int up) {
        return switch (up) {
            case 0 -> 1;
            case 1 -> 2;
            default -> 3.0 * up;
        };
    }
}
