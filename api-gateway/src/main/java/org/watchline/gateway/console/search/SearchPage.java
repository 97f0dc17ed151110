package org.watchline.gateway.console.search;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.annotation.EntityType;
import org.watchline.gateway.console.Link;
import org.watchline.gateway.corpus.FacetValue;
import org.watchline.gateway.search.SearchAnswer;
import org.watchline.gateway.search.Total;

/**
 * What the search page shows.
 *
 * @param answer null if the request was not valid
 * @param fault what was not valid; null if everything was
 */
record SearchPage(
        Link link,
        SearchForm form,
        @Nullable SearchAnswer answer,
        @Nullable String fault) {

    private static final List<String> CHIP_FIELDS = List.of("entity", "source", "lang", "type", "from", "to");
    private static final Map<String, String> FACET_LABELS = Map.of("entity", "Mentioned", "source", "Sources");

    /** A filter in use. */
    record Chip(String label, String href) {}

    /** Values to narrow the result down to. */
    record FacetList(String label, List<Choice> values) {}

    /** One value to narrow the result down to. */
    record Choice(String label, int count, String href) {}

    static SearchPage of(Link link, SearchAnswer answer) {
        return new SearchPage(link, SearchForm.of(link), answer, null);
    }

    static SearchPage refused(Link link, String fault) {
        return new SearchPage(link, SearchForm.of(link), null, fault);
    }

    public List<EntityType> types() {
        return Arrays.stream(EntityType.values())
                .filter(type -> type != EntityType.DATE)
                .toList();
    }

    public boolean isWholeCorpus() {
        return form.isBlank();
    }

    public String heading() {
        if (answer == null) {
            return "";
        }
        Total total = answer.total();
        String number = String.format(Locale.ROOT, "%,d", total.value());
        String articles = total.value() == 1 ? " article" : " articles";
        return (total.relation() == Total.Relation.EXACT ? number : "More than " + number) + articles;
    }

    public List<Chip> chips() {
        return CHIP_FIELDS.stream()
                .flatMap(name -> link.values(name).stream().map(value -> chip(name, value)))
                .toList();
    }

    public List<FacetList> facets() {
        if (answer == null) {
            return List.of();
        }
        return answer.facets().entrySet().stream()
                .map(facet -> new FacetList(
                        FACET_LABELS.getOrDefault(facet.getKey(), facet.getKey()),
                        choices(facet.getKey(), facet.getValue())))
                .filter(facet -> !facet.values().isEmpty())
                .toList();
    }

    public boolean isLaterPage() {
        return !link.values("cursor").isEmpty();
    }

    public boolean hasPages() {
        return isLaterPage() || nextPage() != null;
    }

    public String firstPage() {
        return link.without("cursor").href();
    }

    public @Nullable String nextPage() {
        return answer == null || answer.nextCursor() == null
                ? null
                : link.with("cursor", answer.nextCursor()).href();
    }

    /** The filters for the stream, which knows neither order nor pages. */
    public String streamQuery() {
        return link.without("cursor").without("sort").without("limit").query();
    }

    private Chip chip(String name, String value) {
        String field = switch (name) {
            case "entity" -> "mentions";
            case "type" -> "mentions a";
            default -> name;
        };
        String label = name.equals("entity") ? entityName(value) : value;
        return new Chip(
                field + " " + label, link.without("cursor").without(name, value).href());
    }

    /** Every hit mentions the entity, so the facet has it unless there are no hits. */
    private String entityName(String id) {
        Stream<FacetValue> mentioned =
                answer == null ? Stream.of() : answer.facets().getOrDefault("entity", List.of()).stream();
        return mentioned
                .filter(value -> value.value().equals(id))
                .map(FacetValue::label)
                .findFirst()
                .orElse(id);
    }

    private List<Choice> choices(String name, List<FacetValue> values) {
        return values.stream()
                .filter(value -> !link.has(name, value.value()))
                .limit(12)
                .map(value -> new Choice(value.label(), value.count(), narrowed(name, value.value())))
                .toList();
    }

    private String narrowed(String name, String value) {
        Link first = link.without("cursor");
        return (name.equals("entity") ? first.withAlso(name, value) : first.with(name, value)).href();
    }
}
