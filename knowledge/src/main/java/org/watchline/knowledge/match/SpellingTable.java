package org.watchline.knowledge.match;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Aliases by one of the forms that names are compared by. */
final class SpellingTable {

    private final TreeMap<String, List<Entry>> entries = new TreeMap<>();

    void add(String spelling, Entry entry) {
        List<Entry> sharing = entries.computeIfAbsent(spelling, unused -> new ArrayList<>());
        if (sharing.stream().noneMatch(entry::isInterchangeableWith)) {
            sharing.add(entry);
        }
    }

    List<Entry> get(String spelling) {
        return entries.getOrDefault(spelling, List.of());
    }

    /** Whether some alias begins with these letters. */
    boolean continues(String beginning) {
        String next = entries.ceilingKey(beginning);
        return next != null && next.startsWith(beginning);
    }
}
