package org.watchline.ingest.html;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a reader takes from a page.
 *
 * @param text the content's text, see {@link TextRenderer}; empty if there is none
 * @param title of the page's Open Graph data, else its first heading, else its head
 * @param publishedAt of the page's Open Graph data, as it stands there
 */
public record HtmlPage(
        String text, @Nullable String title, @Nullable String publishedAt) {

    /** A form with paragraphs in it is one that wraps the whole page, as ASP.NET does. */
    private static final String NOISE = "script, style, noscript, template, iframe, svg, nav, header, footer, aside,"
            + " form:not(:has(p)), button, select, textarea, [hidden]";

    /** Reads a page, however broken its markup is. */
    public static HtmlPage read(String html) {
        Document page = Jsoup.parse(html);
        Element heading = page.selectFirst("h1");
        String title = firstOf(property(page, "og:title"), heading == null ? "" : heading.text(), page.title());
        // Marked and skipped, not removed: removing hundreds of thousands of siblings takes a minute.
        Set<Element> noise = new HashSet<>(page.select(NOISE));
        if (heading != null && heading.text().equals(title)) {
            // The title is annotated as such; repeated in the text, its names would count twice.
            noise.add(heading);
        }
        Element content = ContentFinder.find(page.body(), noise);
        return new HtmlPage(
                TextRenderer.render(content, noise), title, firstOf(property(page, "article:published_time")));
    }

    private static String property(Document page, String name) {
        Element meta = page.selectFirst("meta[property=" + name + "]");
        return meta == null ? "" : meta.attr("content");
    }

    private static @Nullable String firstOf(String... values) {
        return Stream.of(values)
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse(null);
    }
}
