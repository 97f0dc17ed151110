package org.watchline.ingest.html.metadata;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.watchline.ingest.html.layout.ShortText;

/** Finds a byline that has no markup of its own: "By Amina Gul" in a line near the top. */
final class PageBylines {

    private static final Pattern BYLINE = Pattern.compile(
            "^(?:.{0,40}\\d{4}[\\s,|•·–—-]+)?(?:[Bb]y|BY|Written by|Author:|Story by|تحریر:?|بقلم:?|كتبت?:?|نویسنده:?|لیکوال:?)\\s+(\\p{Lu}[\\p{L}.’'-]+(?:\\s+(?:and\\s+|al-|ul\\s+)?\\p{Lu}[\\p{L}.’'-]*){0,7}|[\\u0600-\\u06FF ]{3,40})"
                    + "(?=$|\\s*[|,•·–—-]|\\s+\\d|\\s+in\\s)");

    private static final Pattern OPENING = Pattern.compile("[Bb]y|BY|Written by|Author:|Story by");

    private static final int LONGEST = 120;
    private static final int MOST_ELEMENTS = 3000;

    private PageBylines() {}

    static Optional<String> find(Document page) {
        int seen = 0;
        for (Element element :
                page.select("p, div, span, td, font, b, i, em, strong, small, h3, h4, h5, address, cite")) {
            if (++seen > MOST_ELEMENTS) {
                break;
            }
            for (TextNode words : element.textNodes()) {
                Matcher matcher = BYLINE.matcher(line(words));
                if (matcher.find()) {
                    return Optional.of(matcher.group(1));
                }
            }
        }
        return Optional.empty();
    }

    /** The text, with the name that follows it in an element of its own. */
    private static String line(TextNode words) {
        String text =
                words.getWholeText().length() > 2 * LONGEST ? "" : words.text().strip();
        boolean alone = OPENING.matcher(text).matches();
        if (alone && words.nextSibling() instanceof Element name) {
            text += " " + ShortText.of(name);
        }
        return text.length() > LONGEST ? "" : text;
    }
}
