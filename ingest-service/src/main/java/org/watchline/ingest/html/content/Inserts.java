package org.watchline.ingest.html.content;

import java.util.HashSet;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.watchline.ingest.html.layout.NoteMarkers;
import org.watchline.ingest.html.layout.ShortText;

/** Marks what interrupts and follows an article inside the element that holds it. */
final class Inserts implements NodeFilter {

    private static final Set<String> LISTS = Set.of("ul", "ol", "dl");
    private static final Set<String> BOXES =
            Set.of("div", "section", "p", "table", "center", "h2", "h3", "h4", "h5", "h6", "span");

    /** Share of links from which a list is one of other articles. */
    private static final double LINK_LIST = 0.6;

    private static final double ALL_LINKS = 0.9;

    /** Non-space UTF-16 units; a longer box of links is part of the article, whose author links a lot. */
    private static final int LONGEST_BOX = 600;

    private static final int LONGEST_LABEL = 60;

    private final Element root;
    /** A longer text after a label in bold belongs to the article. */
    private static final int LONGEST_GAP = 20;

    private final Weighing weighing;
    private final Asides asides;
    private final Set<Element> inserts;

    private Inserts(Element root, Set<Element> noise) {
        this.root = root;
        this.weighing = Weighing.of(root, noise);
        this.asides = new Asides(weighing);
        this.inserts = new HashSet<>(noise);
    }

    /** The noise of the page and the inserts of the article together. */
    static Set<Element> mark(Element root, Set<Element> noise) {
        Inserts walk = new Inserts(root, noise);
        root.filter(walk);
        return walk.inserts;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (depth == 0 || !(node instanceof Element element)) {
            return FilterResult.CONTINUE;
        }
        if (inserts.contains(element) || NoteMarkers.isNotes(element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (isLinks(element) || asides.isAside(element)) {
            inserts.add(element);
            return FilterResult.SKIP_ENTIRELY;
        }
        announce(element);
        return inserts.contains(element) ? FilterResult.SKIP_ENTIRELY : FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        return FilterResult.CONTINUE;
    }

    private boolean isLinks(Element element) {
        Mass mass = weighing.of(element);
        if (mass.text() == 0) {
            return false;
        }
        if (LISTS.contains(element.normalName())) {
            return mass.linkShare() > LINK_LIST && mass.prose() == 0;
        }
        boolean box = element.nameIs("div") || element.nameIs("section");
        return BOXES.contains(element.normalName())
                && mass.linkShare() > (box && mass.prose() == 0 ? LINK_LIST : ALL_LINKS)
                && mass.text() < LONGEST_BOX
                && !isSentence(element);
    }

    /** A paragraph that is one link but reads as a sentence of the article. */
    private static boolean isSentence(Element element) {
        return element.nameIs("p") && ShortText.of(element).matches("(?s).*[.؟۔][\"”’]?");
    }

    private void announce(Element element) {
        String text = label(element);
        if (text.isEmpty()) {
            return;
        }
        if (Phrases.announcesRest(text)) {
            cut(element, false);
        } else if (Phrases.announcesLinks(text)) {
            cut(element, true);
        }
    }

    /** The text of a heading, or of a short paragraph that is one in all but name. */
    private String label(Element element) {
        boolean heading = Headings.isHeading(element);
        boolean labelled = heading || element.nameIs("p") || element.nameIs("div") || Headings.isBold(element);
        if (!labelled || weighing.of(element).text() > LONGEST_LABEL || element.childNodeSize() > 4) {
            return "";
        }
        String text = ShortText.of(element);
        return heading || Headings.isEmphasised(element) || Headings.isLine(element) || text.endsWith(":") ? text : "";
    }

    /** Marks the heading and what belongs to it: its box, or what follows up to the next heading or prose. */
    private void cut(Element heading, boolean onlyLinks) {
        inserts.add(heading);
        Element box = heading.parent();
        if (box != null && !box.equals(root) && box.isBlock() && isOnlyForIt(box, heading, onlyLinks)) {
            inserts.add(box);
            return;
        }
        for (Node next = heading.nextSibling(); next != null; next = next.nextSibling()) {
            if (endsCut(next, heading, onlyLinks)) {
                return;
            }
            if (next instanceof Element element) {
                inserts.add(element);
            }
        }
    }

    private boolean endsCut(Node next, Element heading, boolean onlyLinks) {
        if (next instanceof TextNode words) {
            return Headings.isBold(heading) && words.getWholeText().strip().length() > LONGEST_GAP;
        }
        return next instanceof Element element
                && (Headings.isHeading(element) || NoteMarkers.isNotes(element) || (onlyLinks && isArticle(element)));
    }

    private boolean isOnlyForIt(Element box, Element heading, boolean onlyLinks) {
        Mass mass = weighing.of(box);
        boolean first = heading.equals(box.firstElementChild());
        int limit = weighing.of(root).prose() / 4;
        return first && mass.prose() <= limit && (!onlyLinks || mass.linkShare() > 0.3 || mass.prose() == 0);
    }

    private boolean isArticle(Element element) {
        Mass mass = weighing.of(element);
        return mass.prose() > 0 && mass.linkShare() < 0.3;
    }
}
