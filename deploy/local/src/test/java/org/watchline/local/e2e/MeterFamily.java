package org.watchline.local.e2e;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A family of meters as Prometheus reads it.
 *
 * @param type {@code counter}, {@code gauge}, {@code histogram} or {@code summary}
 * @param services that expose it
 * @param labels by which it is told apart, without those of buckets
 */
record MeterFamily(String name, String type, Set<String> services, Set<String> labels) {

    private static final Pattern TYPE = Pattern.compile("(?m)^# TYPE (\\S+) (\\S+)$");
    private static final Pattern SAMPLE = Pattern.compile("(?m)^([a-zA-Z_:][\\w:]*)(?:\\{(.*)})? \\S+$");
    private static final Pattern LABEL = Pattern.compile("(\\w+)=\"");
    private static final Set<String> OF_BUCKETS = Set.of("le", "quantile");

    /** The names of all samples, which are what expressions name. */
    static Set<String> samples(String metrics) {
        Set<String> names = new TreeSet<>();
        SAMPLE.matcher(metrics).results().map(found -> found.group(1)).forEach(names::add);
        return names;
    }

    /** Adds the families of ours that a service exposes. */
    static void addTo(Map<String, MeterFamily> families, String service, String metrics) {
        Map<String, String> types = new TreeMap<>();
        TYPE.matcher(metrics)
                .results()
                // Micrometer tells of every timer its longest time of late besides.
                .filter(found -> found.group(1).startsWith("watchline_")
                        && !found.group(1).endsWith("_seconds_max"))
                .forEach(found -> types.put(found.group(1), found.group(2)));
        types.forEach((told, type) -> {
            String name = type.equals("counter") && !told.endsWith("_total") ? told + "_total" : told;
            MeterFamily family =
                    families.computeIfAbsent(name, key -> new MeterFamily(key, type, new TreeSet<>(), new TreeSet<>()));
            family.services().add(service);
            family.labels().addAll(labels(name, metrics));
        });
    }

    private static Set<String> labels(String name, String metrics) {
        Set<String> labels = new TreeSet<>();
        for (MatchResult sample : SAMPLE.matcher(metrics).results().toList()) {
            if (sample.group(2) != null && sample.group(1).matches(name + "(?:_bucket|_count|_sum)?")) {
                LABEL.matcher(sample.group(2))
                        .results()
                        .map(found -> found.group(1))
                        .forEach(labels::add);
            }
        }
        labels.removeAll(OF_BUCKETS);
        return labels;
    }

    /** As a line of the table in docs/reference/metrics.md begins. */
    String line() {
        return "| `%s` | %s | %s | %s |"
                .formatted(
                        name,
                        type,
                        String.join(", ", services),
                        labels.isEmpty() ? "" : "`" + String.join("`, `", labels) + "`");
    }
}
