package org.watchline.store.db;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
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
               value, precision, basis, link_reason)""";

    private MentionRows() {}

    static void insert(Connection connection, List<NewSet> sets) throws SQLException {
        Copy.rows(connection, TABLE, Numbered.of(sets, Annotations::mentions), (fields, row) -> {
            Mention mention = row.item();
            boolean plain = isPlain(mention);
            fields.number(row.set())
                    .number(row.ordinal())
                    .number(mention.start())
                    .number(mention.end())
                    .text(mention.text())
                    .text(mention.type().name())
                    .text(mention.entityId())
                    .text(mention.field().name().toLowerCase(Locale.ROOT))
                    .real(mention.score())
                    .text(mention.by().name().toLowerCase(Locale.ROOT))
                    .json(plain ? null : json(mention.link()))
                    .text(mention.value())
                    .text(mention.precision())
                    .text(mention.basis())
                    .text(plain ? Objects.requireNonNull(mention.link()).reason() : null);
        });
    }

    /** Whether its link says nothing but why the mention's own words mean its entity and nobody else. */
    private static boolean isPlain(Mention mention) {
        Link link = mention.link();
        return link != null
                && mention.entityId() != null
                && link.alias().equals(mention.text())
                && link.candidates().equals(List.of(mention.entityId()))
                && link.tagged() == null;
    }

    private static @Nullable String json(@Nullable Link link) {
        return link == null ? null : Json.of(link);
    }
}
