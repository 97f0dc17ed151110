package org.watchline.gateway.console.article;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Something that is marked within the text; offsets count code points.
 *
 * @param piece how it is marked, without its words
 */
record Mark(int start, int end, Piece piece) {

    private static final Comparator<Mark> READING_ORDER = Comparator.comparingInt(Mark::start)
            .thenComparing(Comparator.comparingInt(Mark::end).reversed());

    /**
     * Those that do not overlap, in the order of the text. A citation wins over a footnote's reference and that over a
     * mention; of one kind, the one that begins first and then the longest.
     */
    static Collection<Mark> chosen(Collection<Mark> citations, Collection<Mark> references, Collection<Mark> mentions) {
        TreeMap<Integer, Mark> chosen = new TreeMap<>();
        for (Collection<Mark> kind : List.of(citations, references, mentions)) {
            List<Mark> sorted = new ArrayList<>(kind);
            sorted.sort(READING_ORDER);
            sorted.stream().filter(mark -> mark.isFree(chosen)).forEach(mark -> chosen.put(mark.start, mark));
        }
        return chosen.values();
    }

    private boolean isFree(TreeMap<Integer, Mark> taken) {
        Map.Entry<Integer, Mark> before = taken.floorEntry(start);
        Integer after = taken.ceilingKey(start);
        return start < end && (before == null || before.getValue().end <= start) && (after == null || after >= end);
    }
}
