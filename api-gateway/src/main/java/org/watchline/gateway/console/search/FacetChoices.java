package org.watchline.gateway.console.search;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.watchline.gateway.console.IsoDates;
import org.watchline.gateway.console.Link;
import org.watchline.gateway.corpus.FacetValue;
import org.watchline.gateway.drawing.Bar;
import org.watchline.gateway.drawing.BarChart;

/** The values that a result can be narrowed down to, as links. */
final class FacetChoices {

    private static final int MOST_VALUES = 10;

    private static final String MONTH = "month";

    /**
     * What the facets are called, and which parameter each narrows down, in the order in which they are shown; nearly
     * every article has a language, so that one alone narrows nothing down.
     */
    private static final Map<String, Narrowing> SHOWN = shown();

    private final Link link;
    private final Map<String, List<FacetValue>> counts;

    /** How a facet narrows down; several entities must all be mentioned, of anything else one value is chosen. */
    private record Narrowing(String label, String parameter, int fewest) {

        Narrowing(String label, String parameter) {
            this(label, parameter, 1);
        }
    }

    /** Values of one facet. */
    record Facet(String label, List<Choice> values) {}

    /** One value to narrow the result down to. */
    record Choice(String label, int count, String href) {}

    /**
     * The choices beside a result.
     *
     * @param link of the page
     * @param counts by the facets' names
     */
    FacetChoices(Link link, Map<String, List<FacetValue>> counts) {
        this.link = link.without("cursor");
        this.counts = counts;
    }

    private static Map<String, Narrowing> shown() {
        Map<String, Narrowing> shown = new LinkedHashMap<>();
        shown.put("person", new Narrowing("People", "entity"));
        shown.put("org", new Narrowing("Groups and institutions", "entity"));
        shown.put("entity", new Narrowing("Mentioned", "entity"));
        shown.put("place", new Narrowing("Places", "place"));
        shown.put("event", new Narrowing("Reported events", "event"));
        shown.put("source", new Narrowing("Published by", "source"));
        shown.put("cites", new Narrowing("Rests on", "cites"));
        shown.put("lang", new Narrowing("Language", "lang", 2));
        return shown;
    }

    List<Facet> facets() {
        return SHOWN.entrySet().stream()
                .filter(facet -> counts.getOrDefault(facet.getKey(), List.of()).size()
                        >= facet.getValue().fewest())
                .map(facet -> new Facet(
                        facet.getValue().label(), choices(facet.getValue().parameter(), counts.get(facet.getKey()))))
                .filter(facet -> !facet.values().isEmpty())
                .toList();
    }

    /** The months of publication, the earliest first. */
    BarChart months() {
        return BarChart.of(counts.getOrDefault(MONTH, List.of()).stream()
                .sorted((one, other) -> one.value().compareTo(other.value()))
                .map(this::bar)
                .toList());
    }

    private Bar bar(FacetValue month) {
        String label = IsoDates.readable(month.value());
        String href = link.with("from", month.value() + "-01")
                .with("to", YearMonth.parse(month.value()).atEndOfMonth().toString())
                .href();
        return new Bar(label, label, month.count(), href);
    }

    private List<Choice> choices(String parameter, List<FacetValue> values) {
        return values.stream()
                .filter(value -> !link.has(parameter, value.value()))
                .limit(MOST_VALUES)
                .map(value -> new Choice(value.label(), value.count(), narrowed(parameter, value.value())))
                .toList();
    }

    private String narrowed(String parameter, String value) {
        return (parameter.equals("entity") ? link.withAlso(parameter, value) : link.with(parameter, value)).href();
    }
}
