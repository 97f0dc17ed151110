package org.watchline.ingest.html.metadata;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.watchline.ingest.html.layout.ShortText;

/** Finds who wrote an article. */
final class Authors {

    private static final List<Marked> MARKED = List.of(
            new Marked("[itemprop~=author]", "[itemprop=name]"),
            new Marked("[itemprop~=author]", null),
            new Marked("a[rel~=author]", null),
            new Marked(
                    ".byline__name, .author-name, .blog-author-name, .wp-block-post-author__name, .author-link,"
                            + " .byline-name, .article-author-name, .article__author-name, .story__byline__link",
                    null),
            new Marked(
                    ".byline, .author, [class*=authors], .td-post-author-name, .story__byline, .post-author,"
                            + " .entry-author, .by-author",
                    "a"),
            new Marked("[class*=author-date]", null),
            new Marked(".submitted", "a.username"),
            new Marked(
                    ".byline, .author, .story__byline, .detail__info, .post-author, .entry-author, .writer,"
                            + " .article-author, .article__author, .by-author, [data-component=byline-block],"
                            + " [data-testid=AuthorByline], [class*=byline], [class*=Byline]",
                    null));

    /** Where other people and other articles are named. */
    private static final String ELSEWHERE =
            "[class*=comment]:not(body):not(article), [class*=related]:not(body):not(article), aside, nav";

    private static final int MOST = 20;

    /** Elements that are looked at for each mark: below an article, everybody who comments is named. */
    private static final int MOST_CANDIDATES = 200;

    private Authors() {}

    static List<String> find(Document page, LinkedData data, MetaTags meta, @Nullable String outlet) {
        List<List<String>> sources = new ArrayList<>();
        sources.add(Stream.of("author", "contributor")
                .flatMap(field -> data.texts(field).stream())
                .toList());
        sources.add(data.texts("creator"));
        sources.add(meta.all("article:author", "og:article:author").stream()
                .filter(value -> !value.startsWith("http"))
                .toList());
        sources.add(meta.all(
                "author",
                "citation_author",
                "dc.creator",
                "dcterms.creator",
                "dc.creator.personalname",
                "byl",
                "parsely-author",
                "sailthru.author",
                "twitter:data1",
                "article.author",
                "creator"));
        List<String> office = List.of();
        for (List<String> source : sources) {
            List<String> names = clean(source, outlet);
            if (names.stream().anyMatch(name -> !isOffice(name, outlet))) {
                return names;
            }
            office = office.isEmpty() ? names : office;
        }
        List<String> marked = marked(page, outlet);
        return marked.isEmpty() ? office : marked;
    }

    /** Whether a name is the outlet's with something added, as in "Frontier Monitor Staff". */
    private static boolean isOffice(String name, @Nullable String outlet) {
        String letters = outlet == null ? "" : Titles.letters(outlet);
        return !letters.isEmpty() && Titles.letters(name).contains(letters);
    }

    private static List<String> marked(Document page, @Nullable String outlet) {
        for (Marked mark : MARKED) {
            List<String> texts = mark.in(page)
                    .filter(element -> element.closest(ELSEWHERE) == null)
                    .limit(MOST)
                    .map(Authors::text)
                    .toList();
            List<String> names = clean(texts, outlet);
            if (!names.isEmpty()) {
                return names;
            }
        }
        return PageBylines.find(page).map(name -> clean(List.of(name), outlet)).orElse(List.of());
    }

    private static String text(Element element) {
        return element.hasAttr("content") ? element.attr("content") : ShortText.of(element);
    }

    private static List<String> clean(List<String> texts, @Nullable String outlet) {
        Set<String> names = new LinkedHashSet<>();
        for (String text : texts) {
            names.addAll(Names.in(text));
        }
        names.removeIf(name -> name.equalsIgnoreCase(outlet));
        return List.copyOf(names);
    }

    /**
     * How authors are marked.
     *
     * @param within what names them in the element; null if all of it does. Asked from outside in, as asking every link
     *     of a page for what is around it takes long.
     */
    private record Marked(String element, @Nullable String within) {

        Stream<Element> in(Document page) {
            Stream<Element> marked = page.selectStream(element).limit(MOST_CANDIDATES);
            return within == null
                    ? marked
                    : marked.flatMap(around -> around.selectStream(within).limit(MOST))
                            .distinct()
                            .limit(MOST_CANDIDATES);
        }
    }
}
