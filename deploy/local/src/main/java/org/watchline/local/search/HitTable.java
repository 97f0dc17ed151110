package org.watchline.local.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.watchline.local.gateway.Printable;

/** Hits as lines of text: one row for each, its passage below. */
public final class HitTable {

    private static final String ROW = "%-10s  %-20s  %s";
    private static final int SOURCE_WIDTH = 20;
    private static final int DATE_WIDTH = 10;
    private static final String INDENT = " ".repeat(12);

    private HitTable() {}

    public static List<String> lines(Hits hits) {
        List<String> lines = new ArrayList<>();
        lines.add(ROW.formatted("DATE", "SOURCE", "TITLE"));
        for (Hit hit : hits.items()) {
            lines.add(row(hit));
            if (hit.snippet() != null) {
                lines.add(INDENT + Jsoup.parseBodyFragment(hit.snippet()).text());
            }
        }
        lines.add(footer(hits));
        // Titles, sources and passages are of articles, which anybody may have written.
        return lines.stream().map(Printable::of).toList();
    }

    private static String row(Hit hit) {
        return ROW.formatted(
                cut(Objects.requireNonNullElse(hit.publishedAt(), "-"), DATE_WIDTH, ""),
                cut(Objects.requireNonNullElse(hit.source(), "-"), SOURCE_WIDTH, "…"),
                Objects.requireNonNullElse(hit.title(), "(untitled) " + hit.id()));
    }

    private static String cut(String text, int width, String mark) {
        return text.length() <= width ? text : text.substring(0, width - mark.length()) + mark;
    }

    private static String footer(Hits hits) {
        Hits.Total total = hits.total();
        if (total == null) {
            return hits.items().size() + " shown";
        }
        String atLeast = total.relation().equals("eq") ? "" : "at least ";
        return hits.items().size() + " of " + atLeast + total.value() + " articles";
    }
}
