package org.watchline.ingest.html.content;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;
import org.watchline.ingest.html.layout.NoteMarkers;

/**
 * Marks what is no article wherever it stands. Marked and skipped, not removed: removing hundreds of thousands of
 * siblings takes a minute.
 */
final class Noise implements NodeFilter {

    private static final Set<String> NEVER_TEXT = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "iframe",
            "svg",
            "nav",
            "button",
            "select",
            "textarea",
            "dialog",
            "object",
            "audio",
            "video",
            "canvas",
            "map",
            "input",
            "label",
            "figcaption",
            "menu",
            "gu-island");

    private static final Set<String> RARELY_TEXT = Set.of("header", "footer", "aside", "form", "figure");

    private static final Set<String> ROLES = Set.of(
            "navigation",
            "complementary",
            "banner",
            "contentinfo",
            "search",
            "dialog",
            "alertdialog",
            "menu",
            "menubar",
            "toolbar",
            "tablist",
            "alert");

    private static final Set<String> AMP_TEXT =
            Set.of("amp-live-list", "amp-accordion", "amp-fit-text", "amp-layout", "amp-selector", "amp-story");

    private static final Pattern INVISIBLE = Pattern.compile("display\\s*:\\s*none|visibility\\s*:\\s*hidden");

    /** Share of the page's prose from which an element is around the article, whatever it is named. */
    private static final double WRAPPER = 0.4;

    private static final double WHOLE = 0.6;

    /** Prose, in UTF-16 units, with which a part of doubtful name is still part of the article. */
    private static final int SOME = 170;

    private static final Set<String> TEXT_TAGS = Set.of("p", "li", "blockquote", "pre", "td", "th", "tr", "table");

    private final NoiseNames names;
    private final BodyNames bodyNames;
    private final Set<Element> marked = new HashSet<>();
    private final Weighing weighing;
    private final int pageProse;
    private final int pageText;
    private final Set<Element> aroundBodies;
    private final Set<Element> aroundTitles;
    private final Set<Element> aroundStructure;
    private final Requests requests;
    private final boolean byName;

    private Noise(Element body, boolean byName, ClassWords words) {
        this.byName = byName;
        names = new NoiseNames(words);
        bodyNames = new BodyNames(words);
        weighing = Weighing.of(body, Set.of());
        pageText = weighing.of(body).text();
        pageProse = Math.max(1, weighing.of(body).prose());
        aroundBodies = Around.all(bodies());
        aroundTitles = Around.all(body.select("h1"));
        requests = new Requests(body, weighing);
        aroundStructure = Around.all(body.select("figure table, figure pre, figure blockquote, figure ul, figure ol"));
    }

    /** Marks by tag, visibility and, unless the page makes no sense that way, by name. */
    static Set<Element> mark(Element body, boolean byName, ClassWords words) {
        Noise noise = new Noise(body, byName, words);
        body.filter(noise);
        return noise.marked;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (depth > 0 && node instanceof Element element && isNoise(element)) {
            marked.add(element);
            return FilterResult.SKIP_ENTIRELY;
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        return FilterResult.CONTINUE;
    }

    private List<Element> bodies() {
        List<Element> bodies = new ArrayList<>();
        for (Element element : weighing.holders()) {
            if (weighing.of(element).prose() > pageProse / 5 && bodyNames.isBody(element)) {
                bodies.add(element);
            }
        }
        return bodies;
    }

    private boolean isNoise(Element element) {
        String tag = element.normalName();
        if (NEVER_TEXT.contains(tag) || (tag.startsWith("amp-") && !AMP_TEXT.contains(tag))) {
            return true;
        }
        if (isWrapper(element)) {
            return byName && (names.isComments(element) || names.isOverlay(element)) && !isAroundArticle(element);
        }
        if (NoteMarkers.isNotes(element)) {
            return false;
        }
        return isRarelyText(element, tag)
                || isUnseen(element)
                || isRequest(element)
                || (byName && isNamedAsNoise(element));
    }

    private boolean isWrapper(Element element) {
        return weighing.of(element).prose() >= WRAPPER * pageProse
                || aroundBodies.contains(element)
                || isPageForm(element);
    }

    /** A form around nearly all of the text is how ASP.NET wraps a page, even one without a whole sentence. */
    private boolean isPageForm(Element element) {
        return element.nameIs("form") && weighing.of(element).text() > WHOLE * pageText;
    }

    private boolean isAroundArticle(Element element) {
        return aroundBodies.contains(element) || aroundTitles.contains(element);
    }

    private boolean isRarelyText(Element element, String tag) {
        if (tag.equals("figure")) {
            return !aroundStructure.contains(element);
        }
        return RARELY_TEXT.contains(tag) || ROLES.contains(element.attr("role"));
    }

    private boolean isRequest(Element element) {
        return requests.isRequest(element) && !isAroundArticle(element);
    }

    private static boolean isUnseen(Element element) {
        return element.hasAttr("hidden")
                || element.attr("aria-hidden").equals("true")
                || (element.hasAttr("style")
                        && INVISIBLE
                                .matcher(element.attr("style").toLowerCase(Locale.ROOT))
                                .find());
    }

    private boolean isNamedAsNoise(Element element) {
        if (element.attributesSize() == 0 || bodyNames.isBody(element)) {
            return false;
        }
        if (names.isNever(element) || names.isComments(element)) {
            return true;
        }
        int most = TEXT_TAGS.contains(element.normalName()) ? 0 : SOME;
        return weighing.of(element).prose() <= most
                && element.isBlock()
                && !isHeading(element)
                && names.isRarely(element);
    }

    private static boolean isHeading(Element element) {
        return element.tag().isBlock() && element.normalName().matches("h[1-6]");
    }
}
