package org.watchline.evaluation.quality;

import java.util.Map;
import java.util.TreeMap;

/** A tally for each of the types that annotators use. */
final class TypeTallies {

    private final Map<String, Tally> byType = new TreeMap<>();

    /** The tally of a type, which may still be empty. */
    Tally of(String type) {
        return byType.computeIfAbsent(type, unused -> new Tally());
    }

    /** In the order of the types' names. */
    Map<String, Tally> byType() {
        return byType;
    }

    /** All types together. */
    Tally all() {
        Tally all = new Tally();
        byType.values().forEach(all::add);
        return all;
    }
}
