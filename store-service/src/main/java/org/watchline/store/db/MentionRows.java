package org.watchline.store.db;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.annotation.Annotations;
import org.watchline.contracts.annotation.Link;
import org.watchline.contracts.annotation.Mention;
import org.watchline.store.article.NewSet;

/** Table {@code mention}. */
final class MentionRows {

    private static final String TABLE = """
            store.mention
              (annotation_set, ordinal, start_offset, end_offset, text, type, entity_id, field, score, found_by, link,
               value, precision, basis)""";

    private MentionRows() {}

    static void insert(Connection connection, List<NewSet> sets) throws SQLException {
        Copy.rows(connection, TABLE, Numbered.of(sets, Annotations::mentions), (fields, row) -> {
            Mention mention = row.item();
            fields
                    .number(row.set())
                    .number(row.ordinal())
                    .number(mention.start())
                    .number(mention.end())
                    .text(mention.text())
                    .text(mention.type().name())
                    .text(mention.entityId())
                    .text(mention.field().name().toLowerCase(Locale.ROOT))
                    .real(mention.score())
                    .text(mention.by().name().toLowerCase(Locale.ROOT))
                    .json(json(mention.link()))
                    .text(mention.value())
                    .text(mention.precision())
                    .text(mention.basis());
        });
    }

    private static @Nullable String json(@Nullable Link link) {
        return link == null ? null : Json.of(link);
    }
}
