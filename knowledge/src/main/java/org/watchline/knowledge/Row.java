package org.watchline.knowledge;

import java.util.List;

/** One data line of a knowledge file: its cells and where it stands. */
record Row(String file, int line, List<String> cells) {

    String cell(int column) {
        return cells.get(column);
    }

    String place() {
        return file + ":" + line;
    }

    InvalidKnowledgeException refused(String reason) {
        return new InvalidKnowledgeException(file, line, reason);
    }

    void require(boolean holds, String reason) {
        if (!holds) {
            throw refused(reason);
        }
    }

    /** The line without its last column, the source: where a fact was found changes no annotation. */
    String withoutSource() {
        return String.join("\t", cells.subList(0, cells.size() - 1));
    }
}
