package org.watchline.ingest.html.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds the element that holds the article and as little else as possible. */
final class Roots {

    /** Share of the page's prose with which a part that is named as an article's body is believed to be it. */
    private static final double BELIEVED = 0.3;

    /** Share of an outer part's prose with which an inner one is no piece but the same article. */
    private static final double SAME = 0.85;

    private final Element body;
    private final Set<Element> noise;
    private final BodyNames names;
    private final Weighing weighing;
    private final Twins twins;

    private Roots(Element body, Set<Element> noise, ClassWords words) {
        this.body = body;
        this.noise = noise;
        this.names = new BodyNames(words);
        this.weighing = Weighing.of(body, noise);
        this.twins = new Twins(words, weighing);
    }

    /** The element that is the article; the whole body of a page without any prose. */
    static Element find(Element body, Set<Element> noise, ClassWords words) {
        return new Roots(body, noise, words).find();
    }

    private Element find() {
        Element named = best(names::isBody);
        if (named != null && prose(named) >= BELIEVED * prose(body)) {
            return twins.widen(named, body);
        }
        Element content = best(names::isContent);
        if (content == null || 2 * prose(content) < prose(body)) {
            content = body;
        }
        Element densest = Density.densest(content, Weighing.of(content, noise));
        if (densest == null) {
            return textHolder();
        }
        return twins.widen(prose(densest) < prose(content) / 3 ? content : densest, content);
    }

    private int prose(Element element) {
        return weighing.of(element).prose();
    }

    /** Without any prose, such as in a note of one line, what is marked as content counts if it holds most text. */
    private Element textHolder() {
        List<Element> holders = select(names::isContent);
        int text = weighing.of(body).text();
        holders.removeIf(holder -> weighing.of(holder).text() * 2 <= text);
        return holders.stream()
                .min(Comparator.comparingInt(holder -> weighing.of(holder).text()))
                .orElse(body);
    }

    private List<Element> select(Predicate<Element> wanted) {
        List<Element> found = new ArrayList<>();
        for (Element element : weighing.holders()) {
            if (!element.equals(body) && weighing.of(element).text() > 0 && wanted.test(element)) {
                found.add(element);
            }
        }
        return found;
    }

    /** The one with most prose, and of those that hold the same article the innermost. */
    private @Nullable Element best(Predicate<Element> wanted) {
        List<Element> found = select(wanted);
        int most = found.stream().mapToInt(this::prose).max().orElse(0);
        if (most == 0) {
            return null;
        }
        return found.stream()
                .filter(element -> prose(element) >= SAME * most)
                .min(Comparator.comparingInt(this::prose)
                        .thenComparingInt(element -> weighing.of(element).text()))
                .orElse(null);
    }
}
