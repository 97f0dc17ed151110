package org.watchline.store.db;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.watchline.contracts.annotation.Annotations;
import org.watchline.contracts.annotation.Citation;
import org.watchline.store.article.NewSet;

/** Table {@code citation}. */
final class CitationRows {

    private static final String TABLE = """
            store.citation
              (annotation_set, ordinal, start_offset, end_offset, source, source_id, date, handle, sentence, footnote)""";

    private CitationRows() {}

    static void insert(Connection connection, List<NewSet> sets) throws SQLException {
        Copy.rows(connection, TABLE, Numbered.of(sets, Annotations::citations), (fields, row) -> {
            Citation citation = row.item();
            fields.number(row.set())
                    .number(row.ordinal())
                    .number(citation.start())
                    .number(citation.end())
                    .text(citation.source())
                    .text(citation.sourceId())
                    .text(citation.date())
                    .text(citation.handle())
                    .number(citation.sentence())
                    .number(citation.footnote());
        });
    }
}
