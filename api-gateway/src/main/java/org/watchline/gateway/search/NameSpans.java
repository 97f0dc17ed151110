package org.watchline.gateway.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The words of a query, one by one and in rows. */
final class NameSpans {

    private NameSpans() {}

    static List<String> words(String text) {
        return Arrays.stream(text.strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Every row of words that may be a name. */
    static List<String> of(String text, int longest) {
        List<String> words = words(text);
        List<String> spans = new ArrayList<>();
        for (int from = 0; from < words.size(); from++) {
            for (int to = from + 1; to <= Math.min(from + longest, words.size()); to++) {
                spans.add(String.join(" ", words.subList(from, to)));
            }
        }
        return spans;
    }
}
