package org.watchline.ingest.html;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.watchline.ingest.html.content.ArticleText;
import org.watchline.ingest.html.metadata.LinkedData;
import org.watchline.ingest.html.metadata.PageMetadata;
import org.watchline.ingest.markup.Markup;

/**
 * What a reader takes from a page.
 *
 * @param text the article's, in paragraphs; empty if there is none
 * @param title without the outlet's name
 * @param publishedAt ISO 8601: a calendar date, or a date-time with its offset
 * @param authors as the byline names them, without "By"
 * @param outlet the name of who publishes it
 * @param canonicalUrl absolute, http or https
 * @param language BCP 47
 */
public record HtmlPage(
        String text,
        @Nullable String title,
        @Nullable String publishedAt,
        List<String> authors,
        @Nullable String outlet,
        @Nullable String canonicalUrl,
        @Nullable String language) {

    /** Reads a page of unknown origin, however broken its markup is. */
    public static HtmlPage read(String html) {
        return read(html, "");
    }

    /** Reads a page that comes from an address; empty if that is not known. */
    public static HtmlPage read(String html, String url) {
        Document page = Markup.html(html, url);
        LinkedData data = LinkedData.of(page);
        PageMetadata metadata = PageMetadata.of(page, data);
        String text = ArticleText.of(page, metadata.title(), metadata.authors(), data.articleBody());
        return new HtmlPage(
                text,
                metadata.title(),
                metadata.publishedAt(),
                metadata.authors(),
                metadata.outlet(),
                metadata.canonicalUrl(),
                metadata.language(text));
    }
}
