package org.watchline.knowledge.match;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/** Aliases by one of the forms that names are compared by. */
final class SpellingTable {

    /** Letters that are looked up before the table is searched: most words of a text begin no name at all. */
    private static final int OPENING = 4;

    private final TreeMap<String, List<IndexedAlias>> entries = new TreeMap<>();
    private final Set<String> openings = new HashSet<>();

    void add(String spelling, IndexedAlias entry) {
        if (spelling.length() >= OPENING) {
            openings.add(spelling.substring(0, OPENING));
        }
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
        if (beginning.length() >= OPENING && !openings.contains(beginning.substring(0, OPENING))) {
            return false;
        }
        String next = entries.ceilingKey(beginning);
        return next != null && next.startsWith(beginning);
    }
}
