package org.watchline.gateway.console.search;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.watchline.gateway.console.FilterWords;
import org.watchline.gateway.console.IsoDates;
import org.watchline.gateway.console.Link;
import org.watchline.gateway.corpus.FacetValue;
import org.watchline.gateway.drawing.Bar;
import org.watchline.gateway.drawing.BarChart;

/** The values that a result can be narrowed down to, as links. */
final class FacetChoices {

    private static final int MOST_VALUES = 10;

    private static final String MONTH = "month";
    /** Ten years: gaps beyond are not filled. */
    private static final long MOST_MONTHS = 120;

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
                        facet.getValue().label(),
                        choices(facet.getValue().parameter(), counts.getOrDefault(facet.getKey(), List.of()))))
                .filter(facet -> !facet.values().isEmpty())
                .toList();
    }

    /** The months of publication, the earliest first, with those in between when nothing was published. */
    BarChart months() {
        Map<YearMonth, Integer> found = new TreeMap<>();
        counts.getOrDefault(MONTH, List.of())
                .forEach(month -> found.put(YearMonth.parse(month.value()), month.count()));
        List<YearMonth> ends = List.copyOf(found.keySet());
        if (!ends.isEmpty()) {
            YearMonth last = ends.get(ends.size() - 1);
            long span = ends.get(0).until(last, ChronoUnit.MONTHS);
            Stream.iterate(ends.get(0), month -> month.plusMonths(1))
                    .limit(Math.min(span, MOST_MONTHS))
                    .forEach(month -> found.putIfAbsent(month, 0));
        }
        return BarChart.of(found.entrySet().stream()
                .map(month -> bar(month.getKey(), month.getValue()))
                .toList());
    }

    private Bar bar(YearMonth month, int count) {
        String label = IsoDates.readable(month.toString());
        String href = link.with("from", month.atDay(1).toString())
                .with("to", month.atEndOfMonth().toString())
                .href();
        return new Bar(label, label, count, href);
    }

    private List<Choice> choices(String parameter, List<FacetValue> values) {
        return values.stream()
                .filter(value -> !link.has(parameter, value.value()))
                .limit(MOST_VALUES)
                .map(value -> new Choice(label(parameter, value), value.count(), narrowed(parameter, value.value())))
                .toList();
    }

    /** Facets of names know them already, the others have codes. */
    private static String label(String parameter, FacetValue value) {
        return new FilterWords(Map.of(value.value(), value.label())).label(parameter, value.value());
    }

    private String narrowed(String parameter, String value) {
        return (parameter.equals("entity") ? link.withAlso(parameter, value) : link.with(parameter, value)).href();
    }
}
