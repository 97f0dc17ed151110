package org.watchline.store.duplicate;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Texts that hang together by links, directly or over others. */
public final class Components {

    /** A link between two texts, by the database's ids. */
    public record Link(long one, long other) {}

    private Components() {}

    /** The components, the largest first; links with others than these texts are overlooked. */
    public static List<Set<Long>> of(Collection<Long> texts, Collection<Link> links) {
        Map<Long, List<Long>> neighbours = new HashMap<>();
        for (Link link : links) {
            neighbours.computeIfAbsent(link.one(), id -> new ArrayList<>()).add(link.other());
            neighbours.computeIfAbsent(link.other(), id -> new ArrayList<>()).add(link.one());
        }
        Set<Long> left = new HashSet<>(texts);
        List<Set<Long>> components = new ArrayList<>();
        for (long text : new TreeSet<>(texts)) {
            if (left.remove(text)) {
                components.add(reachable(text, neighbours, left));
            }
        }
        components.sort(Comparator.comparingInt((Set<Long> component) -> -component.size()));
        return components;
    }

    private static Set<Long> reachable(long first, Map<Long, List<Long>> neighbours, Set<Long> left) {
        Set<Long> reached = new TreeSet<>();
        Deque<Long> next = new ArrayDeque<>();
        next.add(first);
        while (!next.isEmpty()) {
            long text = next.remove();
            reached.add(text);
            neighbours.getOrDefault(text, List.of()).stream()
                    .filter(left::remove)
                    .forEach(next::add);
        }
        return reached;
    }
}
