package org.watchline.gateway.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.watchline.gateway.corpus.ArticleCard;
import org.watchline.gateway.corpus.Facet;
import org.watchline.gateway.corpus.FacetValue;
import org.watchline.gateway.corpus.Found;
import org.watchline.gateway.corpus.FoundArticle;
import org.watchline.gateway.corpus.FullText;
import org.watchline.gateway.corpus.MarkedCopies;
import org.watchline.gateway.corpus.NameReader;
import org.watchline.gateway.corpus.QueryWords;
import org.watchline.gateway.corpus.SearchQuery;
import org.watchline.gateway.corpus.rating.Rating;
import org.watchline.gateway.knowledge.UnknownIds;
import org.watchline.gateway.query.Total;
import org.watchline.gateway.rating.Ratings;

/** Puts a page of found articles together. */
@ApplicationScoped
public class Search {

    /** With no more than so many articles found, the query may have been misspelt. */
    private static final int FEW = 2;

    private static final int MOST_COUNTED = 10_000;
    private static final int LONGEST_MISSPELT = 80;
    private static final int MOST_SIMILAR = 3;

    private final FullText reader;
    private final Names names;
    private final NameReader nameReader;
    private final Ratings ratings;
    private final UnknownIds unknownIds;

    Search(FullText reader, Names names, NameReader nameReader, Ratings ratings, UnknownIds unknownIds) {
        this.reader = reader;
        this.names = names;
        this.nameReader = nameReader;
        this.ratings = ratings;
        this.unknownIds = unknownIds;
    }

    /** Finds a page of articles. */
    public SearchAnswer find(SearchRequest request) {
        PageCursor cursor = new PageCursor(request);
        NamedFilter named = names.find(request.filter(), request.asOf());
        Found found = reader.find(new SearchQuery(
                named.filter(),
                request.asOf(),
                request.order(),
                cursor.place(),
                request.limit() + 1,
                request.facets(),
                MOST_COUNTED));
        boolean more = found.page().size() > request.limit();
        List<FoundArticle> page = more ? found.page().subList(0, request.limit()) : found.page();
        return new SearchAnswer(
                items(page, found, request.asOf()),
                facets(request, found),
                more ? cursor.after(page.get(page.size() - 1)) : null,
                Total.of(found.count(), found.complete()),
                named.names(),
                similar(named, found.count()),
                found.count() == 0 ? unknownIds.among(request.filter().ids(), request.asOf()) : List.of());
    }

    private List<SimilarName> similar(NamedFilter named, int count) {
        QueryWords words = named.filter().words();
        if (words == null
                || count > FEW
                || !named.names().isEmpty()
                || words.text().length() > LONGEST_MISSPELT) {
            return List.of();
        }
        return nameReader.similar(words.text(), MOST_SIMILAR).stream()
                .map(SimilarName::of)
                .toList();
    }

    private List<SearchItem> items(List<FoundArticle> page, Found found, @Nullable Instant asOf) {
        List<UUID> ids = page.stream().map(article -> article.card().id()).toList();
        Map<String, Rating> rated = ratings.ofArticles(ids, asOf);
        return page.stream()
                .map(FoundArticle::card)
                .map(card -> item(card, found, rated.get(card.id().toString())))
                .toList();
    }

    private static SearchItem item(ArticleCard card, Found found, @Nullable Rating rating) {
        MarkedCopies copies = Objects.requireNonNull(found.copies().get(card.id()), "no text of an article found");
        String title = copies.title().text();
        return SearchItem.of(
                card,
                card.title() == null ? null : HitHtml.of(title, hits(copies.title()), 0, title.length()),
                Snippet.html(copies.text().text(), hits(copies.text())),
                found.duplicates().getOrDefault(card.id(), 0),
                rating);
    }

    private static List<Span> hits(MarkedCopies.Copies copies) {
        return MarkedText.union(
                MarkedText.hits(copies.text(), copies.plain()), MarkedText.hits(copies.text(), copies.folded()));
    }

    private static Map<String, List<FacetValue>> facets(SearchRequest request, Found found) {
        Map<String, List<FacetValue>> facets = new LinkedHashMap<>();
        for (Facet facet : request.facets()) {
            facets.put(facet.name().toLowerCase(Locale.ROOT), found.facets().getOrDefault(facet, List.of()));
        }
        return facets;
    }
}
