package org.watchline.ingest.html.content;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.watchline.ingest.html.layout.ShortText;

/** Tells captioned pictures and pointers to other articles by their make, where no name gives them away. */
final class Asides {

    private static final Set<String> BOXES = Set.of("div", "section", "center");
    private static final Set<String> PARAGRAPHS = Set.of("p", "li", "blockquote", "pre", "dd");
    private static final Set<String> SLANTED = Set.of("em", "i", "small", "cite");
    private static final String TEXT = "p, li, h1, h2, h3, h4, h5, h6, blockquote, pre, dd";

    /** Share of the prose in paragraphs from which text in mere boxes is something else. */
    private static final double MOSTLY = 0.7;

    /** Non-space UTF-16 units. */
    private static final int LONGEST_CAPTION = 260;

    private static final int LONGEST_POINTER = 120;
    private static final int LONGEST_TEASER = 160;
    private static final double SOME_LINKS = 0.2;

    /** "IN KABUL: The way out", "(MORE: The way out)". */
    private static final Pattern LABELLED =
            Pattern.compile("[(\\[]?\\s*(\\p{Lu}[\\p{Lu}\\p{N}’'& -]{1,24})\\s*:\\s*(.{4,}?)\\s*[)\\]]?");

    /** How notes begin. */
    private static final Pattern NUMBERED = Pattern.compile("(?s)[\\[(*†‡]?\\s*\\d.*|[*†‡].*");

    private final Weighing weighing;
    private final boolean inParagraphs;

    Asides(Weighing weighing) {
        this.weighing = weighing;
        int all = 0;
        int paragraphs = 0;
        for (Block block : weighing.blocks()) {
            all += block.length();
            paragraphs += PARAGRAPHS.contains(block.holder().normalName()) ? block.length() : 0;
        }
        inParagraphs = paragraphs > MOSTLY * all;
    }

    boolean isAside(Element element) {
        Mass mass = weighing.of(element);
        if (mass.text() == 0 || mass.text() > LONGEST_CAPTION) {
            return false;
        }
        if (element.nameIs("p")) {
            return isCaptioned(element) || isPointer(element, mass);
        }
        boolean box = inParagraphs && BOXES.contains(element.normalName());
        return (box || element.nameIs("table")) && (isPicture(element) || (box && isTeaser(element, mass)));
    }

    private static boolean isPicture(Element box) {
        return box.selectFirst("img, amp-img") != null && box.selectFirst(TEXT) == null;
    }

    /** A picture and below it a line in italics, in one paragraph. */
    private static boolean isCaptioned(Element paragraph) {
        return paragraph.selectFirst("img, amp-img") != null
                && paragraph.ownText().isBlank()
                && paragraph.children().stream()
                        .allMatch(child -> SLANTED.contains(child.normalName())
                                || ShortText.of(child).isBlank());
    }

    private static boolean isPointer(Element paragraph, Mass mass) {
        Element link = paragraph.selectFirst("a[href]");
        if (link == null || mass.text() > LONGEST_POINTER) {
            return false;
        }
        Matcher label = LABELLED.matcher(ShortText.of(paragraph));
        String words = ShortText.of(link);
        return label.matches() && (words.equals(label.group(2)) || words.contains(label.group(1)));
    }

    private static boolean isTeaser(Element box, Mass mass) {
        return mass.prose() == 0
                && mass.text() <= LONGEST_TEASER
                && mass.linkShare() > SOME_LINKS
                && box.selectFirst(TEXT + ", table") == null
                && !NUMBERED.matcher(ShortText.of(box)).matches();
    }
}
