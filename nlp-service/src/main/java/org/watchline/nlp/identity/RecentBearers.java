package org.watchline.nlp.identity;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Whom an article named by some part of a name, the latest first. */
final class RecentBearers {

    /** More than an article's men of one surname; keeps texts bounded that are nothing but names. */
    private static final int LIMIT = 12;

    private final Map<String, Deque<Bearer>> byPart = new HashMap<>();

    void touch(Collection<String> parts, Bearer bearer) {
        for (String part : parts) {
            Deque<Bearer> bearers = byPart.computeIfAbsent(part, unused -> new ArrayDeque<>());
            bearers.remove(bearer);
            bearers.addFirst(bearer);
            if (bearers.size() > LIMIT) {
                bearers.removeLast();
            }
        }
    }

    /** The bearers of a name with this part, the latest first. */
    List<Bearer> with(String part) {
        Deque<Bearer> bearers = byPart.get(part);
        return bearers == null ? List.of() : List.copyOf(bearers);
    }
}
