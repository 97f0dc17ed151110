package org.watchline.reader.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Running heads and feet, and page numbers: what stands at the edge of the pages and is no part of the text. */
final class Furniture {

    /** Lines at each edge that may be furniture. */
    private static final int EDGE = 2;

    private static final Pattern DIGITS = Pattern.compile("\\d+");

    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "\\W*(?:page |p\\. ?|seite |\u0635\u0641\u062d\u0647 )?(?:\\d{1,4}|[ivxlc]{1,7})(?: ?(?:of|/|\\|)"
                    + " ?\\d{1,4})?\\W*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private Furniture() {}

    /** The lines without furniture. */
    static List<Line> removed(List<Line> lines) {
        Map<Integer, List<Line>> pages = new TreeMap<>();
        lines.forEach(line ->
                pages.computeIfAbsent(line.page(), page -> new ArrayList<>()).add(line));
        Map<String, Integer> counts = new HashMap<>();
        for (List<Line> page : pages.values()) {
            Set<String> keys = new HashSet<>();
            edges(page).forEach(line -> keys.add(keyOf(line)));
            keys.forEach(key -> counts.merge(key, 1, Integer::sum));
        }
        Set<Line> furniture = new HashSet<>();
        int often = Math.max(2, pages.size() / 4);
        for (List<Line> page : pages.values()) {
            edges(page).stream()
                    .filter(line -> counts.getOrDefault(keyOf(line), 0) >= often || isPageNumber(line))
                    .forEach(furniture::add);
        }
        return lines.stream().filter(line -> !furniture.contains(line)).toList();
    }

    private static List<Line> edges(List<Line> page) {
        List<Line> fromTop =
                page.stream().sorted(Comparator.comparingDouble(Line::baseline)).toList();
        int size = fromTop.size();
        List<Line> edges = new ArrayList<>(fromTop.subList(0, Math.min(EDGE, size)));
        edges.addAll(fromTop.subList(Math.max(Math.min(EDGE, size), size - EDGE), size));
        return edges.stream().filter(Line::atEdge).toList();
    }

    private static boolean isPageNumber(Line line) {
        return PAGE_NUMBER.matcher(line.text()).matches();
    }

    /** The same head counts pages; a title that the heads repeat is larger than they are. */
    private static String keyOf(Line line) {
        return Math.round(line.size())
                + DIGITS.matcher(line.text()).replaceAll("#").toLowerCase(Locale.ROOT);
    }
}
