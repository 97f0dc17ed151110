package org.watchline.ingest.html.layout;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * Lays an element out as plain text: an empty line between blocks, one line per {@code br}, list item and table row, "-
 * " or its number before a list item, a tab between table cells. White space collapses as in a browser, so no-break
 * spaces stay; preformatted text stays as it is. A footnote's number is written as "[1]", in the text and before the
 * note, which is how the tagging engine knows it.
 */
public final class TextRenderer implements NodeFilter {

    private static final Set<String> LISTS = Set.of("ul", "ol");
    private static final Set<String> CELLS = Set.of("td", "th");
    private static final Set<String> LINES = Set.of("li", "dt", "dd", "tr", "thead", "tbody", "tfoot");
    private static final int UNNUMBERED = 0;

    private final Set<Element> noise;
    private final StringBuilder text = new StringBuilder();

    /** The next item's number in each list that is open, innermost first. */
    private final Deque<Integer> lists = new ArrayDeque<>();

    private final LayoutTables tables = new LayoutTables();
    private final NoteMarkers notes = new NoteMarkers();
    private int preformatted;

    // What the next word owes to the markup since the last one; of the gaps, the widest wins.
    private int lineFeeds;
    private boolean cell;
    private boolean space;
    private String marker = "";

    private TextRenderer(Set<Element> noise) {
        this.noise = noise;
    }

    /** Renders an element without the elements that are noise. */
    public static String render(Element root, Set<Element> noise) {
        TextRenderer renderer = new TextRenderer(noise);
        root.filter(renderer);
        return renderer.text.toString();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            append(notes.bracketed(words));
        } else if (node instanceof Element element) {
            if (noise.contains(element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            open(element);
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            close(element);
        }
        return FilterResult.CONTINUE;
    }

    private void open(Element element) {
        String tag = element.normalName();
        owe(lineFeedsAround(element));
        cell |= CELLS.contains(tag) && !tables.isLayout(element);
        if (tag.equals("br")) {
            owe(lineFeeds + 1);
        } else if (LISTS.contains(tag)) {
            lists.push(tag.equals("ol") ? 1 : UNNUMBERED);
        } else if (tag.equals("li")) {
            marker = NoteMarkers.isNoteList(element.parent()) ? noteMarker() : nextMarker();
        } else if (tag.equals("pre")) {
            preformatted++;
        }
    }

    private void close(Element element) {
        String tag = element.normalName();
        if (LISTS.contains(tag)) {
            lists.pop();
        } else if (tag.equals("li")) {
            marker = "";
        } else if (tag.equals("pre")) {
            preformatted--;
        }
        owe(lineFeedsAround(element));
    }

    private int lineFeedsAround(Element element) {
        if (LINES.contains(element.normalName())) {
            return 1;
        }
        boolean dataCell = CELLS.contains(element.normalName()) && !tables.isLayout(element);
        boolean block = element.isBlock() && !dataCell;
        if (!block) {
            return 0;
        }
        return lists.isEmpty() ? 2 : 1;
    }

    /** A paragraph right inside a list item must not part it from its marker. */
    private void owe(int count) {
        if (marker.isEmpty()) {
            lineFeeds = Math.max(lineFeeds, Math.min(count, 2));
        }
    }

    private String nextMarker() {
        if (lists.isEmpty()) {
            return "- ";
        }
        int number = lists.pop();
        lists.push(number == UNNUMBERED ? UNNUMBERED : number + 1);
        return number == UNNUMBERED ? "- " : number + ". ";
    }

    private String noteMarker() {
        owe(2);
        String number = nextMarker();
        return number.equals("- ") ? "" : "[" + number.substring(0, number.length() - 2) + "] ";
    }

    private void append(String words) {
        if (preformatted > 0) {
            appendPreformatted(words);
        } else {
            appendCollapsed(words);
        }
    }

    private void appendPreformatted(String words) {
        String solid = words.stripTrailing();
        if (!solid.isEmpty()) {
            payGap();
            text.append(solid);
        }
        String rest = words.substring(solid.length());
        space |= !rest.isEmpty();
        owe((int) rest.chars().filter(unit -> unit == '\n').count());
    }

    private void appendCollapsed(String words) {
        for (int i = 0; i < words.length(); i++) {
            char unit = words.charAt(i);
            if (isHtmlSpace(unit)) {
                space = true;
            } else {
                payGap();
                text.append(unit);
            }
        }
    }

    private void payGap() {
        if (!text.isEmpty()) {
            text.append(gap());
        }
        text.append(marker);
        lineFeeds = 0;
        cell = false;
        space = false;
        marker = "";
    }

    private String gap() {
        if (lineFeeds > 0) {
            return "\n".repeat(lineFeeds);
        }
        if (cell) {
            return "\t";
        }
        return space ? " " : "";
    }

    private static boolean isHtmlSpace(char unit) {
        return unit == ' ' || unit == '\n' || unit == '\t' || unit == '\r' || unit == '\f';
    }
}
