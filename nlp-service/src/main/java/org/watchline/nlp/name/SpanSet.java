package org.watchline.nlp.name;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.watchline.nlp.text.Span;

/** Parts of a text. */
final class SpanSet {

    private final NavigableMap<Integer, Integer> endByStart = new TreeMap<>();

    void add(Span span) {
        int start = span.start();
        int end = span.end();
        for (Map.Entry<Integer, Integer> before = reaching(start, end); before != null; before = reaching(start, end)) {
            endByStart.remove(before.getKey());
            start = Math.min(start, before.getKey());
            end = Math.max(end, before.getValue());
        }
        endByStart.put(start, end);
    }

    boolean overlaps(Span span) {
        return reaching(span.start(), span.end()) != null;
    }

    private Map.@Nullable Entry<Integer, Integer> reaching(int start, int end) {
        Map.Entry<Integer, Integer> before = endByStart.lowerEntry(end);
        return before != null && before.getValue() > start ? before : null;
    }
}
