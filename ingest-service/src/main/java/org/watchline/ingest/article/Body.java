package org.watchline.ingest.article;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.article.ArticleSubmitted;
import org.watchline.contracts.article.Original;
import org.watchline.ingest.html.HtmlPage;

/**
 * A submission's body, and what it says about itself.
 *
 * @param page what the page says about its article; null for plain text
 * @param original the file that it came in, else the page; null for plain text
 */
record Body(String text, @Nullable HtmlPage page, @Nullable Original original) {

    /** The body, or null and a fault. Blank counts as not given. */
    static @Nullable Body of(ArticleSubmitted submitted, Faults faults) {
        String text = CleanText.unlessBlank(submitted.text());
        String html = CleanText.unlessBlank(submitted.html());
        if (text != null && html != null) {
            faults.add("html", Reason.CONFLICT, "must not be given together with text");
            return null;
        }
        if (text != null) {
            return plain(text, submitted.original(), faults);
        }
        if (html != null) {
            return page(html, submitted, faults);
        }
        if (!faults.concern("text") && !faults.concern("html")) {
            faults.add("text", Reason.MISSING, "is missing or blank, and there is no html");
        }
        return null;
    }

    private static @Nullable Body plain(String raw, @Nullable Original original, Faults faults) {
        String text = CleanText.body(raw);
        return fits("text", "", text, Limits.TEXT_BYTES, faults) ? new Body(text, null, original) : null;
    }

    private static @Nullable Body page(String html, ArticleSubmitted submitted, Faults faults) {
        if (!fits("html", "", html, Limits.HTML_BYTES, faults)) {
            return null;
        }
        String url = submitted.url();
        HtmlPage page = HtmlPage.read(html, url == null ? "" : url);
        String text = CleanText.unlessBlank(CleanText.body(page.text()));
        if (text == null) {
            faults.add("html", Reason.MISSING, "has no text outside navigation, forms and scripts");
            return null;
        }
        if (!fits("html", "text of ", text, Limits.TEXT_BYTES, faults)) {
            return null;
        }
        Original file = submitted.original();
        return new Body(text, page, file == null ? original(html) : file);
    }

    private static boolean fits(String field, String what, String text, int longest, Faults faults) {
        int bytes = text.getBytes(StandardCharsets.UTF_8).length;
        if (bytes > longest) {
            faults.add(
                    field,
                    Reason.TOO_LONG,
                    "has %s%d bytes in UTF-8, at most %d are allowed".formatted(what, bytes, longest));
        }
        return bytes <= longest;
    }

    private static Original original(String html) {
        return new Original("text/html", html.getBytes(StandardCharsets.UTF_8));
    }
}
