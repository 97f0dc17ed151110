package org.watchline.ingest.html.metadata;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds who wrote an article. */
final class Authors {

    private static final List<String> MARKED = List.of(
            "[itemprop~=author] [itemprop=name]",
            "[itemprop~=author]",
            "a[rel~=author]",
            ".byline__name, .author-name, .blog-author-name, .wp-block-post-author__name, .author-link, .byline-name, .article-author-name, .article__author-name, .td-post-author-name a, .story__byline__link",
            ".byline a, .author a, [class*=authors] a, .post-author a, [class*=author-date], .story__byline a, .post-author a, .entry-author a, .by-author a, .submitted a.username",
            ".byline, .author, .story__byline, .detail__info, .post-author, .entry-author, .writer, .article-author, .article__author, .by-author,"
                    + " [data-component=byline-block], [data-testid=AuthorByline], [class*=byline], [class*=Byline]");

    /** Where other people and other articles are named. */
    private static final String ELSEWHERE =
            "[class*=comment]:not(body):not(article), [class*=related]:not(body):not(article), aside, nav";

    private static final int MOST = 20;

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
        for (List<String> source : sources) {
            List<String> names = clean(source, outlet);
            if (!names.isEmpty()) {
                return names;
            }
        }
        return marked(page, outlet);
    }

    private static List<String> marked(Document page, @Nullable String outlet) {
        for (String selector : MARKED) {
            List<String> texts = page.selectStream(selector)
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
}
