package org.watchline.gateway.drawing;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The edges of a network that are worth drawing: where everybody is joined to everybody, a drawing of all edges shows
 * none. Every node keeps its heaviest edges; of the others the heaviest are kept as long as there is room.
 */
public final class Backbone {

    /** Of each node, whatever else is drawn. */
    private static final int KEPT = 2;

    /** Edges to a node. */
    private static final double ROOM = 1.8;

    private Backbone() {}

    /** The edges to draw, the heaviest first. */
    public static List<Edge> of(List<Edge> edges) {
        List<Edge> heaviest = edges.stream()
                .sorted(Comparator.comparingLong(Edge::weight)
                        .reversed()
                        .thenComparing(Edge::from)
                        .thenComparing(Edge::to))
                .toList();
        Map<String, Integer> degrees = new HashMap<>();
        Set<Edge> kept = new LinkedHashSet<>();
        for (Edge edge : heaviest) {
            int least = Math.min(degrees.getOrDefault(edge.from(), 0), degrees.getOrDefault(edge.to(), 0));
            if (least < KEPT) {
                kept.add(edge);
                degrees.merge(edge.from(), 1, Integer::sum);
                degrees.merge(edge.to(), 1, Integer::sum);
            }
        }
        double room = ROOM * degrees.size();
        for (Edge edge : heaviest) {
            if (kept.size() >= room) {
                break;
            }
            kept.add(edge);
        }
        return heaviest.stream().filter(kept::contains).toList();
    }
}
