package org.watchline.gateway.console.search;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.annotation.EntityType;
import org.watchline.contracts.annotation.EventType;
import org.watchline.contracts.codec.ContractCodec;
import org.watchline.gateway.console.FilterWords;
import org.watchline.gateway.console.Link;
import org.watchline.gateway.drawing.BarChart;
import org.watchline.gateway.query.Total;
import org.watchline.gateway.search.SearchAnswer;
import org.watchline.gateway.search.SearchItem;
import org.watchline.gateway.search.SearchedName;

/**
 * What the search page shows.
 *
 * @param answer null if the request was not valid
 * @param fault what was not valid; null if everything was
 * @param names of the entities and sources that the request names, by id
 */
record SearchPage(
        Link link,
        SearchForm form,
        @Nullable SearchAnswer answer,
        @Nullable String fault,
        Map<String, String> names) {

    private static final int FEWEST_MONTHS = 2;
    private static final int SHOWN_SPELLINGS = 6;

    /** A filter in use. */
    record Chip(String field, String label, String href) {}

    /** A form that the whole result can be had in. */
    record Export(String label, String href) {}

    static SearchPage of(Link link, SearchAnswer answer, Map<String, String> names) {
        return new SearchPage(link, SearchForm.of(link), answer, null, names);
    }

    static SearchPage refused(Link link, String fault) {
        return new SearchPage(link, SearchForm.of(link), null, fault, Map.of());
    }

    public List<EntityType> types() {
        return Arrays.stream(EntityType.values())
                .filter(type -> type != EntityType.DATE)
                .toList();
    }

    public List<EventType> eventTypes() {
        return List.of(EventType.values());
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

    /** The filters besides the words, each with the search without it. */
    public List<Chip> chips() {
        Map<String, List<String>> filters =
                link.without("q").without("spelling").parameters();
        return new FilterWords(names).of(filters).stream().map(this::chip).toList();
    }

    private Chip chip(FilterWords.Word word) {
        return new Chip(
                word.field(),
                word.label(),
                link.without("cursor").without(word.parameter(), word.value()).href());
    }

    public List<FacetChoices.Facet> facets() {
        return answer == null ? List.of() : new FacetChoices(link, answer.facets()).facets();
    }

    /** The months as bars; null if there are too few to compare. */
    public @Nullable BarChart months() {
        if (answer == null) {
            return null;
        }
        BarChart months = new FacetChoices(link, answer.facets()).months();
        return months.rows().size() < FEWEST_MONTHS ? null : months;
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

    public boolean isByRelevance() {
        return !form.sort().equals("date");
    }

    public String byRelevance() {
        return link.without("cursor").without("sort").href();
    }

    public String byDate() {
        return link.without("cursor").with("sort", "date").href();
    }

    /** The first of the other spellings, and how many there are besides. */
    public String spellings(SearchedName name) {
        int more = name.spellings().size() - SHOWN_SPELLINGS;
        String shown = name.spellings().stream().limit(SHOWN_SPELLINGS).collect(Collectors.joining(", "));
        return more > 0 ? shown + " and " + more + " more" : shown;
    }

    public boolean isExact() {
        return link.has("spelling", "exact");
    }

    /** The same search for these letters only. */
    public String exact() {
        return link.without("cursor").with("spelling", "exact").href();
    }

    /** The same search for every spelling of the names in it. */
    public String anySpelling() {
        return link.without("cursor").without("spelling").href();
    }

    /** The same search for another name. */
    public String meaning(String name) {
        return link.without("cursor").with("q", name).href();
    }

    /** The page of a found article, as of the same moment. */
    public String hrefOf(SearchItem item) {
        return Link.to("/articles/" + item.id(), Map.of("asOf", link.values("asOf")))
                .href();
    }

    /** Its revision and what it changed. */
    public String changesOf(SearchItem item) {
        return Link.to("/articles/" + item.id(), Map.of("asOf", link.values("asOf")))
                .with("revision", String.valueOf(item.revision()))
                .with("diff", "1")
                .href();
    }

    /** Where the sources that the result rests on are counted; null for the whole corpus, which is no claim. */
    public @Nullable String independence() {
        return answer == null
                        || isLaterPage()
                        || isWholeCorpus()
                        || answer.items().isEmpty()
                ? null
                : Link.to("/independence", filters().parameters()).href();
    }

    public String now() {
        return link.without("cursor").without("asOf").href();
    }

    /** The filters for the stream, which knows neither order nor pages nor the past. */
    public String streamQuery() {
        return filters().without("asOf").query();
    }

    public List<Export> exports() {
        Link all = Link.to("/api/v1/export", filters().parameters());
        return List.of(
                export("JSON Lines, with annotations", all.with("format", "jsonl")),
                export("CSV of the articles", all.with("format", "csv")),
                export("CSV of the events", all.with("format", "csv").with("rows", "events")),
                export("CSV of the mentions", all.with("format", "csv").with("rows", "mentions")),
                export("CSV of the citations", all.with("format", "csv").with("rows", "citations")),
                export("GeoJSON of the events", all.with("format", "geojson")),
                export("TimelineJS of the events", all.with("format", "timelinejs")),
                export("STIX 2.1 bundle", all.with("format", "stix")),
                export("CoNLL-U", all.with("format", "conllu")),
                export("W3C Web Annotation", all.with("format", "webannotation")),
                export("BibTeX", all.with("format", "bibtex")),
                export("RIS", all.with("format", "ris")));
    }

    private static Export export(String label, Link link) {
        return new Export(label, link.href());
    }

    /** The filters as a watch list takes them. */
    public String filterJson() {
        return new String(ContractCodec.write(filters().without("asOf").parameters()), StandardCharsets.UTF_8);
    }

    private Link filters() {
        return link.without("cursor").without("sort").without("limit").without("facets");
    }
}
