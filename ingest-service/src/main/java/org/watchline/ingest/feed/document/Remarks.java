package org.watchline.ingest.feed.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects what is wrong with a document: each kind of fault once, with how often it occurred and an example. */
final class Remarks {

    private static final int LONGEST_EXAMPLE = 60;

    private final Map<String, Integer> counts = new LinkedHashMap<>();
    private final Map<String, String> examples = new LinkedHashMap<>();

    void add(String fault) {
        counts.merge(fault, 1, Integer::sum);
    }

    void add(String fault, String example) {
        add(fault);
        String beginning = Beginning.of(example, LONGEST_EXAMPLE);
        String brief = beginning.length() == example.length() ? example : beginning + "…";
        examples.putIfAbsent(fault, brief.replaceAll("[\\s\\p{Cntrl}]+", " ").strip());
    }

    List<String> all() {
        return counts.entrySet().stream()
                .map(fault -> line(fault.getKey(), fault.getValue()))
                .toList();
    }

    private String line(String fault, int count) {
        String example = examples.get(fault);
        return fault
                + (example == null ? "" : ", such as “" + example + "”")
                + (count == 1 ? "" : " (" + count + " times)");
    }
}
