package org.watchline.ingest.html.metadata;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds a byline that has no markup of its own: "By Amina Gul" in a line near the top. */
final class PageBylines {

    private static final Pattern BYLINE = Pattern.compile(
            "^(?:By|BY|Written by|Author:|Story by|تحریر:?|بقلم:?)\\s+(\\p{Lu}[\\p{L}.’'-]+(?:\\s+(?:and\\s+|al-|ul\\s+)?\\p{Lu}[\\p{L}.’'-]*){0,7}|[\\u0600-\\u06FF ]{3,40})"
                    + "(?=$|\\s*[|,•·–—-]|\\s+\\d|\\s+in\\s)");

    private static final int LONGEST = 120;
    private static final int MOST_ELEMENTS = 3000;

    private PageBylines() {}

    static Optional<String> find(Document page) {
        int seen = 0;
        for (Element element : page.select("p, div, span, td, font, b, i, em, strong, small, h3, h4, h5, address")) {
            if (++seen > MOST_ELEMENTS) {
                break;
            }
            String text = element.ownText().strip();
            if (text.length() > 4 && text.length() <= LONGEST) {
                Matcher matcher = BYLINE.matcher(text);
                if (matcher.find()) {
                    return Optional.of(matcher.group(1));
                }
            }
        }
        return Optional.empty();
    }
}
