package org.watchline.ingest.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Finds the part of a page that is the article, in one walk, so that no nesting can make it slow. */
final class ContentFinder implements NodeFilter {

    private static final String MARKED_AS_CONTENT = "article, main, [role=main], [itemprop=articleBody]";

    private final Set<Element> candidates;
    private final Set<Element> noise;
    private final Deque<Integer> starts = new ArrayDeque<>();

    /** Length of each candidate's text; inner ones come before those around them. */
    private final Map<Element, Integer> lengths = new LinkedHashMap<>();

    private int length;

    private ContentFinder(Set<Element> candidates, Set<Element> noise) {
        this.candidates = candidates;
        this.noise = noise;
    }

    /** The innermost element that is marked as content and holds most of the body's text, else the body. */
    static Element find(Element body, Set<Element> noise) {
        ContentFinder finder = new ContentFinder(new HashSet<>(body.select(MARKED_AS_CONTENT)), noise);
        body.filter(finder);
        return finder.lengths.entrySet().stream()
                .filter(candidate -> candidate.getValue() > finder.length / 2)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(body);
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            length += words.text().strip().length();
        } else if (node instanceof Element element) {
            if (noise.contains(element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            if (candidates.contains(element)) {
                starts.push(length);
            }
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element && candidates.contains(element)) {
            lengths.put(element, length - starts.pop());
        }
        return FilterResult.CONTINUE;
    }
}
