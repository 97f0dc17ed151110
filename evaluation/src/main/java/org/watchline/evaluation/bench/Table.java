package org.watchline.evaluation.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One table of results.
 *
 * @param notes what was measured and how; a sentence each
 * @param columns names of the columns; the first one names the row
 * @param rows as many cells as columns each
 */
public record Table(String title, List<String> notes, List<String> columns, List<List<String>> rows) {

    public Table {
        notes = List.copyOf(notes);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        int width = columns.size();
        rows.forEach(row -> {
            if (row.size() != width) {
                throw new IllegalArgumentException("a row of %d cells in %s".formatted(row.size(), title));
            }
        });
    }

    /** The table in GitHub's Markdown. */
    String markdown() {
        List<String> lines = new ArrayList<>(List.of("## " + title, ""));
        if (!notes.isEmpty()) {
            lines.add(String.join(" ", notes));
            lines.add("");
        }
        lines.add(line(columns));
        lines.add(columns.stream().map(column -> "---").collect(Collectors.joining("|", "|", "|")));
        rows.forEach(row -> lines.add(line(row)));
        return String.join("\n", lines) + "\n";
    }

    private static String line(List<String> cells) {
        return cells.stream().collect(Collectors.joining(" | ", "| ", " |"));
    }
}
