package org.watchline.store.db;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.watchline.contracts.annotation.Annotations;
import org.watchline.contracts.annotation.Role;
import org.watchline.store.article.NewSet;

/** Table {@code role}. */
final class RoleRows {

    private static final String TABLE = """
            store.role
              (annotation_set, ordinal, person_id, role, org_id, qualifier, start_offset, end_offset)""";

    private RoleRows() {}

    static void insert(Connection connection, List<NewSet> sets) throws SQLException {
        Copy.rows(connection, TABLE, Numbered.of(sets, Annotations::roles), (fields, row) -> {
            Role role = row.item();
            fields.number(row.set())
                    .number(row.ordinal())
                    .text(role.personId())
                    .text(role.role())
                    .text(role.orgId())
                    .text(role.qualifier())
                    .number(role.start())
                    .number(role.end());
        });
    }
}
