package org.watchline.nlp.quote;

import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.watchline.nlp.document.CitedSource;
import org.watchline.nlp.document.TaggedText;
import org.watchline.nlp.text.Span;

/** Where a text cites, its notes aside: citations stand among somebody's words and are none of them. */
final class CitationPlaces {

    private final NavigableMap<Integer, Span> byStart = new TreeMap<>();
    private final String levelled;

    CitationPlaces(TaggedText text) {
        levelled = text.reading().levelled();
        for (CitedSource cited : text.citations()) {
            if (cited.footnote() == null) {
                byStart.put(cited.span().start(), cited.span());
            }
        }
    }

    /** Whether a name stands in a citation: an outlet that is cited does not speak there. */
    boolean cover(Span name) {
        Map.Entry<Integer, Span> last = byStart.lowerEntry(name.end());
        return last != null && last.getValue().overlaps(name);
    }

    /** Where the first citation behind a position begins; the limit if none does before it. */
    int firstBehind(int position, int limit) {
        Integer first = byStart.higherKey(position);
        return first == null ? limit : Math.min(first, limit);
    }

    /**
     * Quoted words without the bracket that cites their source, which some writers put before the closing mark: "a war
     * of its own (Dawn, July 5)."; empty if nothing is left.
     */
    Optional<Span> withoutCitation(Span words) {
        Map.Entry<Integer, Span> last = byStart.lowerEntry(words.end());
        if (last == null
                || last.getKey() < words.start()
                || !isClosed(last.getValue().end(), words.end())) {
            return Optional.of(words);
        }
        int end = last.getKey();
        while (end > words.start() && "([".indexOf(levelled.charAt(end)) < 0) {
            end--;
        }
        while (end > words.start() && levelled.charAt(end - 1) == ' ') {
            end--;
        }
        return end == words.start() ? Optional.empty() : Optional.of(new Span(words.start(), end));
    }

    /** Whether nothing but marks stands between a citation and the closing quotation mark. */
    private boolean isClosed(int from, int to) {
        return levelled.substring(from, to).chars().allMatch(mark -> ")]., ".indexOf(mark) >= 0);
    }
}
