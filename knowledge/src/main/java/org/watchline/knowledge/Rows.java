package org.watchline.knowledge;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads one file: a header line, then one row per line in ascending order of the first column; lines that begin with
 * {@code #} are comments.
 */
final class Rows {

    private final KnowledgeFile file;
    private final List<String> columns;
    private final List<Row> rows = new ArrayList<>();

    private Rows(KnowledgeFile file, List<String> columns) {
        this.file = file;
        this.columns = columns;
    }

    static List<Row> of(KnowledgeFile file, List<String> columns) {
        Rows reader = new Rows(file, columns);
        reader.read();
        return List.copyOf(reader.rows);
    }

    private void read() {
        String header = String.join("\t", columns);
        boolean headerSeen = false;
        for (int line = 1; line <= file.lines().size(); line++) {
            String text = file.lines().get(line - 1);
            if (text.isBlank() || text.startsWith("#")) {
                continue;
            }
            if (headerSeen) {
                add(new Row(file.name(), line, List.of(text.split("\t", -1))));
            } else if (text.equals(header)) {
                headerSeen = true;
            } else {
                throw new InvalidKnowledgeException(file.name(), line, "the header must be " + header);
            }
        }
    }

    private void add(Row row) {
        int count = row.cells().size();
        row.require(count == columns.size(), count + " columns instead of " + columns.size());
        if (!rows.isEmpty()) {
            String previous = rows.get(rows.size() - 1).cell(0);
            row.require(
                    previous.compareTo(row.cell(0)) <= 0,
                    "'%s' stands after '%s': lines are sorted by id".formatted(row.cell(0), previous));
        }
        rows.add(row);
    }
}
