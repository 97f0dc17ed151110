package org.watchline.gateway.search;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.annotation.EntityType;
import org.watchline.contracts.annotation.EventType;
import org.watchline.gateway.corpus.ArticleFilter;
import org.watchline.gateway.corpus.Facet;
import org.watchline.gateway.corpus.Order;
import org.watchline.gateway.corpus.QueryWords;
import org.watchline.gateway.corpus.SpellingRule;
import org.watchline.gateway.query.AsOf;
import org.watchline.gateway.query.Parameters;
import org.watchline.gateway.query.Period;

/** A checked request for a page of articles. */
public record SearchRequest(
        ArticleFilter filter,
        @Nullable Instant asOf,
        Order order,
        List<Facet> facets,
        @Nullable String cursor,
        int limit) {

    private static final int LONGEST_WORDS = 500;
    private static final int LONGEST_VALUE = 200;
    private static final int MOST_VALUES = 10;
    private static final int DEFAULT_LIMIT = 20;
    private static final int MOST_LIMIT = 100;
    private static final List<String> FILTERS = List.of(
            "q", "spelling", "entity", "place", "type", "source", "cites", "event", "lang", "tag", "from", "to");
    private static final Set<String> FACETS = labels(Facet.values());
    private static final Set<String> SPELLINGS = labels(SpellingRule.values());
    private static final Set<String> EVENTS =
            Arrays.stream(EventType.values()).map(Enum::name).collect(Collectors.toUnmodifiableSet());
    private static final Set<String> ORDERS = labels(Order.values());
    /** Dates are mentions, but no entities. */
    private static final Set<String> TYPES = Arrays.stream(EntityType.values())
            .filter(type -> type != EntityType.DATE)
            .map(Enum::name)
            .collect(Collectors.toUnmodifiableSet());

    /**
     * Reads the request's parameters.
     *
     * @throws org.watchline.gateway.problem.ProblemException if one is unknown or not valid
     */
    public static SearchRequest of(Parameters parameters) {
        ArticleFilter filter = filterOf(parameters, "asOf", "sort", "facets", "cursor", "limit");
        List<Facet> facets = parameters.words("facets", FACETS).stream()
                .map(name -> Facet.valueOf(name.toUpperCase(Locale.ROOT)))
                .toList();
        return page(filter, order(parameters, filter), facets, parameters);
    }

    /**
     * Reads the filter alone.
     *
     * @param others parameters that the route takes besides
     * @throws org.watchline.gateway.problem.ProblemException if a parameter is unknown or not valid
     */
    public static ArticleFilter filterOf(Parameters parameters, String... others) {
        String[] known = Stream.concat(FILTERS.stream(), Arrays.stream(others)).toArray(String[]::new);
        return readFilter(parameters.allowing(known));
    }

    /**
     * A request for the articles that mention an entity, newest first.
     *
     * @throws org.watchline.gateway.problem.ProblemException if a parameter is unknown or not valid
     */
    public static SearchRequest mentioning(String entityId, Parameters parameters) {
        parameters.allowing("asOf", "cursor", "limit");
        return page(ArticleFilter.mentioning(entityId), Order.DATE, List.of(), parameters);
    }

    /** The same request, counting these facets. */
    public SearchRequest withFacets(List<Facet> others) {
        return new SearchRequest(filter, asOf, order, others, cursor, limit);
    }

    private static SearchRequest page(ArticleFilter filter, Order order, List<Facet> facets, Parameters parameters) {
        return new SearchRequest(
                filter,
                AsOf.read(parameters),
                order,
                facets,
                parameters.text("cursor", Integer.MAX_VALUE),
                parameters.number("limit", 1, MOST_LIMIT, DEFAULT_LIMIT));
    }

    private static ArticleFilter readFilter(Parameters parameters) {
        String words = parameters.text("q", LONGEST_WORDS);
        Period period = Period.of(parameters);
        return new ArticleFilter(
                words == null ? null : QueryWords.parse(words),
                "exact".equals(parameters.word("spelling", SPELLINGS)) ? SpellingRule.EXACT : SpellingRule.ANY,
                parameters.texts("entity", MOST_VALUES, LONGEST_VALUE),
                parameters.texts("place", MOST_VALUES, LONGEST_VALUE),
                parameters.words("type", TYPES).stream()
                        .map(EntityType::valueOf)
                        .toList(),
                parameters.texts("source", MOST_VALUES, LONGEST_VALUE),
                parameters.texts("cites", MOST_VALUES, LONGEST_VALUE),
                parameters.words("event", EVENTS).stream()
                        .map(EventType::valueOf)
                        .toList(),
                parameters.texts("lang", MOST_VALUES, LONGEST_VALUE),
                parameters.texts("tag", MOST_VALUES, LONGEST_VALUE),
                period.from(),
                period.until());
    }

    private static Order order(Parameters parameters, ArticleFilter filter) {
        String sort = parameters.word("sort", ORDERS);
        if (sort == null) {
            return filter.words() == null ? Order.DATE : Order.RELEVANCE;
        }
        Order order = Order.valueOf(sort.toUpperCase(Locale.ROOT));
        if (order == Order.RELEVANCE && filter.words() == null) {
            throw Parameters.invalid("sort", "can be relevance only together with `q`");
        }
        return order;
    }

    private static Set<String> labels(Enum<?>[] values) {
        return Arrays.stream(values)
                .map(value -> value.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }
}
