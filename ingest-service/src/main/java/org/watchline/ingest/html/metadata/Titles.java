package org.watchline.ingest.html.metadata;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.watchline.ingest.html.layout.ShortText;

/** Finds an article's title. */
final class Titles {

    static final int MOST_HEADINGS = 30;

    private static final Pattern SEPARATOR = Pattern.compile("\\s+(?:[|»«·•–—-]|::|//)\\s+|\\s*\\|\\s*");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern CUT = Pattern.compile("\\s*(?:\\.\\.\\.|…)$");

    private Titles() {}

    static @Nullable String find(Document page, LinkedData data, MetaTags meta, @Nullable String outlet) {
        String heading = heading(page);
        String shown = meta.first("og:title").orElse("");
        String named = meta.first(
                        "twitter:title",
                        "dc.title",
                        "dcterms.title",
                        "citation_title",
                        "headline",
                        "sailthru.title",
                        "parsely-title",
                        "title")
                .orElse("");
        return Stream.of(data.text("headline").orElse(""), shown, named, heading, page.title())
                .map(title -> whole(plain(title), heading, shown))
                .map(title -> withoutOutlet(title, heading, outlet))
                .filter(title -> !title.isEmpty() && !title.equalsIgnoreCase(outlet))
                .findFirst()
                .orElse(null);
    }

    static String[] parts(String title) {
        return SEPARATOR.split(title, -1);
    }

    private static String plain(String title) {
        String text = title.indexOf('<') >= 0 && title.indexOf('>') > 0
                ? title.replaceAll("</?[a-zA-Z][^<>]{0,40}>", "")
                : title;
        return SPACE.matcher(Parser.unescapeEntities(text, false))
                .replaceAll(" ")
                .strip();
    }

    /** A title that was cut off is found whole elsewhere. */
    private static String whole(String title, String heading, String shown) {
        String start = CUT.matcher(title).replaceFirst("");
        boolean cut = start.length() < title.length();
        return Stream.of(heading, plain(shown))
                .filter(other -> cut && other.length() > start.length() && other.startsWith(start))
                .findFirst()
                .orElse(title);
    }

    private static String heading(Document page) {
        Optional<Element> marked = Optional.ofNullable(page.selectFirst("[itemprop=headline]"))
                .filter(element -> !ShortText.of(element).isEmpty());
        return marked.or(() -> page.selectStream("h1")
                        .limit(MOST_HEADINGS)
                        .filter(element -> !ShortText.of(element).isEmpty())
                        .max((a, b) -> Integer.compare(rank(a, page), rank(b, page))))
                .map(element -> plain(ShortText.of(element)))
                .orElse("");
    }

    /** A heading that the window's title begins with is the article's and not the site's. */
    private static int rank(Element heading, Document page) {
        boolean logo = heading.closest("header, nav, footer") != null && heading.closest("article, main") == null;
        return (page.title().strip().startsWith(ShortText.of(heading)) ? 2 : 0) + (logo ? 0 : 1);
    }

    private static String withoutOutlet(String title, String heading, @Nullable String outlet) {
        if (!heading.isEmpty() && title.length() > heading.length() && title.startsWith(heading)) {
            String rest = title.substring(heading.length());
            return SEPARATOR.matcher(rest + " ").lookingAt() ? heading : title;
        }
        String[] parts = parts(title);
        if (parts.length < 2) {
            return withoutOpening(title, outlet);
        }
        String last = parts[parts.length - 1];
        if (isOutlet(last, outlet)) {
            int end = title.lastIndexOf(last);
            return strippedEnd(title.substring(0, end));
        }
        return isOutlet(parts[0], outlet) ? title.substring(title.indexOf(parts[1], parts[0].length())) : title;
    }

    /** "Khyber Observer: Truce in Tirah". */
    private static String withoutOpening(String title, @Nullable String outlet) {
        String opening = outlet + ": ";
        return title.regionMatches(true, 0, opening, 0, opening.length())
                ? title.substring(opening.length()).strip()
                : title;
    }

    private static String strippedEnd(String title) {
        return title.replaceFirst("[\\s|»«·•–—:/-]+$", "");
    }

    private static boolean isOutlet(String part, @Nullable String outlet) {
        if (outlet == null) {
            return false;
        }
        String one = letters(part);
        String other = letters(outlet);
        return !one.isEmpty()
                && !other.isEmpty()
                && (one.startsWith(other) || (other.startsWith(one) && one.length() > 2));
    }

    static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT).replaceFirst("^the", "");
    }
}
