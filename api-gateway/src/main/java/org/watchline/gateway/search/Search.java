package org.watchline.gateway.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.watchline.gateway.corpus.ArticleFilter;
import org.watchline.gateway.corpus.Facet;
import org.watchline.gateway.corpus.FacetValue;
import org.watchline.gateway.corpus.FoundArticle;
import org.watchline.gateway.corpus.MarkedCopies;
import org.watchline.gateway.corpus.SearchReader;

/** Puts a page of found articles together. */
@ApplicationScoped
public class Search {

    private final SearchReader reader;

    Search(SearchReader reader) {
        this.reader = reader;
    }

    /** Finds a page of articles. */
    public SearchAnswer find(SearchRequest request) {
        PageCursor cursor = new PageCursor(request);
        List<FoundArticle> found = reader.page(request.filter(), request.order(), cursor.place(), request.limit() + 1);
        boolean more = found.size() > request.limit();
        List<FoundArticle> page = more ? found.subList(0, request.limit()) : found;
        return new SearchAnswer(
                items(request.filter().words(), page),
                facets(request),
                more ? cursor.after(page.get(page.size() - 1)) : null,
                Total.ofCapped(reader.count(request.filter(), Total.CAP)));
    }

    private List<SearchItem> items(@Nullable String words, List<FoundArticle> page) {
        Map<UUID, MarkedCopies> copies = reader.marked(
                words, page.stream().map(found -> found.card().id()).toList());
        return page.stream()
                .map(found -> item(found, copies.get(found.card().id())))
                .toList();
    }

    private static SearchItem item(FoundArticle found, @Nullable MarkedCopies copies) {
        if (copies == null) {
            // It was taken down between the two queries.
            return SearchItem.of(found.card(), found.card().title(), "");
        }
        String title = copies.title().text();
        return SearchItem.of(
                found.card(),
                HitHtml.of(title, hits(copies.title()), 0, title.length()),
                Snippet.html(copies.text().text(), hits(copies.text())));
    }

    private static List<Span> hits(MarkedCopies.Copies copies) {
        return MarkedText.union(
                MarkedText.hits(copies.text(), copies.plain()), MarkedText.hits(copies.text(), copies.folded()));
    }

    private Map<String, List<FacetValue>> facets(SearchRequest request) {
        Map<String, List<FacetValue>> facets = new LinkedHashMap<>();
        ArticleFilter filter = request.filter();
        for (Facet facet : request.facets()) {
            facets.put(facet.name().toLowerCase(Locale.ROOT), reader.facet(filter, facet, Total.CAP));
        }
        return facets;
    }
}
