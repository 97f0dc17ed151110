package org.watchline.gateway;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.watchline.contracts.annotation.Annotations;
import org.watchline.contracts.codec.ContractCodec;

/** Stores what a set of annotations holds besides mentions, from its JSON form. */
final class StoredFindings {

    private static final String LISTS = """
            update store.annotation_set set blocks = ?::jsonb, footnotes = ?::jsonb, topics = ?::jsonb, quotes = ?::jsonb
            where id = ?""";

    private static final String CITATIONS = """
            insert into store.citation
            select ?, n - 1, (c->>'start')::int, (c->>'end')::int, c->>'source', c->>'sourceId', c->>'date',
              c->>'handle', (c->>'sentence')::int, (c->>'footnote')::int
            from jsonb_array_elements(?::jsonb) with ordinality as item (c, n)""";

    private static final String ROLES = """
            insert into store.role
            select ?, n - 1, r->>'personId', r->>'role', r->>'orgId', r->>'qualifier', (r->>'start')::int,
              (r->>'end')::int
            from jsonb_array_elements(?::jsonb) with ordinality as item (r, n)""";

    private static final String EVENTS = """
            insert into store.event
            select ?, n - 1, e->>'id', e->>'type', e->>'mode', (e->>'start')::int, (e->>'end')::int,
              (e->'trigger'->>'start')::int, (e->'trigger'->>'end')::int,
              array(select jsonb_array_elements_text(e->'actors')),
              array(select jsonb_array_elements_text(e->'recipients')), e->>'location', e->>'date',
              e->>'datePrecision', e->>'dateBasis', day.first, (day.first + day.length - interval '1 day')::date,
              (e->'killed'->>'low')::int,
              (e->'killed'->>'best')::int, (e->'killed'->>'high')::int, (e->'wounded'->>'low')::int,
              (e->'wounded'->>'best')::int, (e->'wounded'->>'high')::int, (e->'arrested'->>'low')::int,
              (e->'arrested'->>'best')::int, (e->'arrested'->>'high')::int,
              array(select jsonb_array_elements_text(e->'modality')), e->>'claimedBy',
              array(select jsonb_array_elements_text(e->'citations')::int)
            from jsonb_array_elements(?::jsonb) with ordinality as item (e, n)
            cross join lateral (
              select case when length(e->>'date') <= 10 then rpad(e->>'date', 10, '-01-01')::date end as first,
                case length(e->>'date') when 4 then interval '1 year' when 7 then interval '1 month' else interval '1 day' end
                  as length) as day""";

    private StoredFindings() {}

    static void store(Connection db, long set, Annotations found) throws SQLException {
        try (PreparedStatement lists = db.prepareStatement(LISTS)) {
            lists.setString(1, json(found.blocks()));
            lists.setString(2, json(found.footnotes()));
            lists.setString(3, json(found.topics()));
            lists.setString(4, json(found.quotes()));
            lists.setLong(5, set);
            lists.execute();
        }
        insert(db, CITATIONS, set, found.citations());
        insert(db, ROLES, set, found.roles());
        insert(db, EVENTS, set, found.events());
    }

    private static void insert(Connection db, String sql, long set, List<?> items) throws SQLException {
        try (PreparedStatement rows = db.prepareStatement(sql)) {
            rows.setLong(1, set);
            rows.setString(2, json(items));
            rows.execute();
        }
    }

    private static String json(List<?> items) {
        return new String(ContractCodec.write(items), StandardCharsets.UTF_8);
    }
}
