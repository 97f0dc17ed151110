package org.watchline.ingest.html.content;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Weighs every element of a page in one walk that leaves out noise. */
final class Weighing implements NodeFilter {

    private static final Set<String> UNSEEN =
            Set.of("script", "style", "noscript", "template", "svg", "iframe", "head");

    private final Set<Element> noise;
    private final Map<Element, Mass> masses = new LinkedHashMap<>();
    private final List<Block> blocks = new ArrayList<>();
    private final Deque<Element> holders = new ArrayDeque<>();
    private final RunningText run = new RunningText();
    private int links;

    private Weighing(Set<Element> noise) {
        this.noise = noise;
    }

    static Weighing of(Element root, Set<Element> noise) {
        Weighing weighing = new Weighing(noise);
        root.filter(weighing);
        return weighing;
    }

    /** What an element holds; nothing if it is noise. */
    Mass of(Element element) {
        return masses.getOrDefault(element, Mass.NOTHING);
    }

    /** The blocks of the page that are no noise, in its order. */
    Set<Element> holders() {
        return masses.keySet();
    }

    /** The prose of the page, in its order. */
    List<Block> blocks() {
        return blocks;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            run.add(words.getWholeText(), links > 0);
        } else if (node instanceof Element element) {
            if (noise.contains(element) || UNSEEN.contains(element.normalName())) {
                return FilterResult.SKIP_ENTIRELY;
            }
            links += leadsElsewhere(element) ? 1 : 0;
            if (isHolder(element, depth)) {
                flush();
                holders.push(element);
                masses.put(element, new Mass());
            }
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            links -= leadsElsewhere(element) ? 1 : 0;
            if (isHolder(element, depth)) {
                flush();
                Mass mass = of(holders.pop());
                if (!holders.isEmpty()) {
                    of(holders.element()).add(mass);
                }
            }
        }
        return FilterResult.CONTINUE;
    }

    private static boolean isHolder(Element element, int depth) {
        return depth == 0 || element.isBlock();
    }

    /** A link within the page is a footnote's or a heading's, not a way out. */
    private static boolean leadsElsewhere(Element element) {
        return element.nameIs("a")
                && element.hasAttr("href")
                && !element.attr("href").startsWith("#");
    }

    private void flush() {
        if (run.length() > 0 && !holders.isEmpty()) {
            Element holder = holders.element();
            of(holder).add(run.length(), run.linked(), run.isProse());
            if (run.isProse()) {
                blocks.add(new Block(holder, run.length(), run.commas()));
            }
        }
        run.clear();
    }
}
