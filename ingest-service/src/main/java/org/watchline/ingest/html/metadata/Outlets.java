package org.watchline.ingest.html.metadata;

import java.net.URI;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.watchline.ingest.html.layout.ShortText;

/** Finds who publishes a page. */
final class Outlets {

    private static final int LONGEST = 80;
    private static final int MOST_WORDS = 10;

    /** A longer part of a window's title is a motto. */
    private static final int MOST_TITLE_WORDS = 6;

    /** A shorter heading may begin the window's title by chance. */
    private static final int LONG_HEADING = 12;

    private Outlets() {}

    static @Nullable String find(Document page, LinkedData data, MetaTags meta) {
        return data.text("publisher")
                .filter(Outlets::isName)
                .or(() -> meta.first("og:site_name"))
                .or(() -> meta.first(
                        "application-name",
                        "dc.publisher",
                        "dcterms.publisher",
                        "citation_publisher",
                        "citation_journal_title",
                        "publisher"))
                .filter(Outlets::isName)
                .or(() -> fromTitle(page, meta))
                .or(() -> host(page.location()))
                .orElse(null);
    }

    private static boolean isName(String value) {
        return value.length() <= LONGEST && !value.startsWith("http") && value.split(" ", -1).length <= MOST_WORDS;
    }

    /** What the window's title has besides the article's: "Talks resume | Frontier Monitor". */
    private static Optional<String> fromTitle(Document page, MetaTags meta) {
        String title = page.title().strip();
        Stream<String> headings = page.selectStream("h1, h2, h3, b, strong")
                .limit(Titles.MOST_HEADINGS)
                .map(ShortText::of);
        return Stream.concat(meta.first("og:title").stream(), headings)
                .filter(heading -> heading.length() >= LONG_HEADING && heading.length() < title.length())
                .flatMap(heading -> beside(title, heading).stream())
                .findFirst();
    }

    private static Optional<String> beside(String title, String heading) {
        String rest = "";
        if (title.startsWith(heading)) {
            String[] parts = Titles.parts(title);
            rest = parts.length > 1 ? parts[parts.length - 1] : "";
        } else if (title.endsWith(heading)) {
            rest = title.substring(0, title.length() - heading.length());
        }
        String name = rest.replaceAll("^[\\s|:»«·•–—-]+|[\\s|:»«·•–—-]+$", "");
        return name.isEmpty() || !isName(name) || name.split(" ", -1).length > MOST_TITLE_WORDS
                ? Optional.empty()
                : Optional.of(name);
    }

    private static Optional<String> host(String url) {
        try {
            return Optional.ofNullable(URI.create(url).getHost()).map(host -> host.replaceFirst("^www\\.", ""));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
