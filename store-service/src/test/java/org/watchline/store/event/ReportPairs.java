package org.watchline.store.event;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.watchline.contracts.annotation.EventType;
import org.watchline.contracts.annotation.Toll;
import org.watchline.knowledge.KnowledgeBase;
import org.watchline.store.annotation.Days;

/** Judged pairs of reports, in the notation that their first file explains. */
final class ReportPairs {

    static final Sites SITES = new Sites(KnowledgeBase.shipped());

    private static final int FIXED = 4;

    /** Two reports and whether they tell of one event. */
    record Pair(String line, boolean same, Report one, Report other) {}

    private ReportPairs() {}

    static List<Pair> of(String file) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(ReportPairs.class.getResourceAsStream(file)), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(ReportPairs::pair)
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Pair pair(String line) {
        String[] reports = line.substring(2).split(" \\|\\| ", -1);
        return new Pair(line, line.charAt(0) == '=', report(reports[0], 1), report(reports[1], 2));
    }

    /** Reads one report; {@code article} counts unless it says otherwise. */
    static Report report(String notation, int article) {
        List<String> words = Arrays.asList(notation.split(" ", -1));
        Map<String, String> rest = words.stream()
                .skip(FIXED)
                .collect(Collectors.toMap(
                        word -> word.split("=", 2)[0], word -> word.contains("=") ? word.split("=", 2)[1] : ""));
        String place = words.get(2);
        String date = words.get(3);
        return new Report(
                new UUID(0, Integer.parseInt(rest.getOrDefault("art", Integer.toString(article)))),
                EventType.valueOf(words.get(0)),
                words.get(1).equals("-") ? null : words.get(1),
                set(rest.get("by")),
                set(rest.get("to")),
                place.equals("-") ? null : SITES.site(place),
                Days.of(date.equals("-") ? null : date).orElse(null),
                toll(rest.get("k")),
                toll(rest.get("w")),
                toll(rest.get("a")),
                !rest.containsKey("no"),
                rest.containsKey("another"),
                set(rest.get("src")));
    }

    private static Set<String> set(String values) {
        return values == null ? Set.of() : Set.of(values.split(",", -1));
    }

    private static Toll toll(String range) {
        if (range == null) {
            return null;
        }
        String[] ends = range.split("-", -1);
        int low = Integer.parseInt(ends[0]);
        int high = Integer.parseInt(ends[ends.length - 1]);
        return new Toll(low, high, high);
    }
}
