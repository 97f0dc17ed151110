package org.watchline.knowledge;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads one file: a header line, then one entity per line in ascending order of ids; lines that begin with {@code #}
 * are comments.
 */
final class EntityTable {

    private static final String HEADER = String.join("\t", EntityRow.COLUMNS);

    private EntityTable() {}

    static List<EntityRow> read(KnowledgeFile file) {
        List<EntityRow> rows = new ArrayList<>();
        boolean headerSeen = false;
        for (int line = 1; line <= file.lines().size(); line++) {
            String text = file.lines().get(line - 1);
            if (text.isBlank() || text.startsWith("#")) {
                continue;
            }
            if (headerSeen) {
                add(rows, EntityRow.parse(file.name(), line, text));
            } else if (text.equals(HEADER)) {
                headerSeen = true;
            } else {
                throw new InvalidKnowledgeException(file.name(), line, "the header must be " + HEADER);
            }
        }
        return rows;
    }

    private static void add(List<EntityRow> rows, EntityRow row) {
        if (!rows.isEmpty()) {
            String previous = rows.get(rows.size() - 1).entity().id();
            String id = row.entity().id();
            int order = previous.compareTo(id);
            if (order > 0) {
                throw row.refused("'" + id + "' stands after '" + previous + "': lines are sorted by id");
            }
        }
        rows.add(row);
    }
}
