package org.watchline.knowledge.match;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Aliases by one of the forms that names are compared by. */
final class SpellingTable {

    private final TreeMap<String, List<IndexedAlias>> entries = new TreeMap<>();

    void add(String spelling, IndexedAlias entry) {
        List<IndexedAlias> sharing = entries.computeIfAbsent(spelling, unused -> new ArrayList<>());
        if (sharing.stream().noneMatch(entry::isInterchangeableWith)) {
            sharing.add(entry);
        }
    }

    List<IndexedAlias> get(String spelling) {
        return entries.getOrDefault(spelling, List.of());
    }

    /** Whether some alias begins with these letters. */
    boolean continues(String beginning) {
        String next = entries.ceilingKey(beginning);
        return next != null && next.startsWith(beginning);
    }
}
