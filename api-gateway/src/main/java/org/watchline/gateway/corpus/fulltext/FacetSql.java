package org.watchline.gateway.corpus.fulltext;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import org.watchline.gateway.corpus.Facet;

/** Counts the values of facets in one statement, which has the found articles as {@code matches}. */
final class FacetSql {

    /** So many of the most frequent entities are named; those behind them are in no list of the most frequent. */
    private static final int MOST_NAMED = 1_000;

    /** Common table expressions; those that no facet needs cost nothing. */
    static final String COUNTED = """
            , mentioned as materialized (
              select id, count(*) as count from matches cross join unnest(entities) as id group by id
              order by count desc, id limit %d)
            , named as materialized (
              select id, e.name, e.type, count from mentioned join entity e on e.entity_id = id)
            , rests as materialized (
              select id, count(*) as count from matches cross join unnest(cited) as id group by id)
            """.formatted(MOST_NAMED);

    private static final int MOST_VALUES = 20;
    private static final int MOST_MONTHS = 60;

    private FacetSql() {}

    /** Rows of facet, value, label and count; each facet's in its order. */
    static String of(Collection<Facet> facets) {
        return facets.stream().map(FacetSql::of).collect(Collectors.joining("\nunion all\n"));
    }

    private static String of(Facet facet) {
        return switch (facet) {
            case SOURCE -> ofColumn(facet, "source");
            case LANG -> ofColumn(facet, "language");
            case TYPE -> ofList(facet, "types");
            case EVENT -> ofList(facet, "events");
            case ENTITY -> ofEntities(facet, "true");
            case PERSON -> ofEntities(facet, "type = 'PERSON'");
            case ORG -> ofEntities(facet, "type = 'ORG'");
            case PLACE -> ofEntities(facet, "type in ('GPE', 'LOC', 'FAC')");
            case CITES ->
                part(
                        facet,
                        "select id as value, coalesce(s.name, id) as label, count"
                                + " from rests left join source_name s on s.source_id = id",
                        "count desc, value",
                        MOST_VALUES);
            case MONTH -> part(facet, """
                        select month as value, month as label, count(*) as count
                        from matches
                        cross join lateral to_char(sort_at at time zone 'UTC', 'YYYY-MM') as month
                        where isfinite(sort_at) group by month""", "value desc", MOST_MONTHS);
        };
    }

    private static String ofColumn(Facet facet, String column) {
        return part(
                facet,
                "select %1$s as value, %1$s as label, count(*) as count from matches where %1$s is not null group by %1$s"
                        .formatted(column),
                "count desc, value",
                MOST_VALUES);
    }

    private static String ofList(Facet facet, String column) {
        return part(
                facet,
                "select one as value, one as label, count(*) as count from matches cross join unnest(%s) as one group by one"
                        .formatted(column),
                "count desc, value",
                MOST_VALUES);
    }

    private static String ofEntities(Facet facet, String condition) {
        return part(
                facet,
                "select id as value, name as label, count from named where " + condition,
                "count desc, value",
                MOST_VALUES);
    }

    private static String part(Facet facet, String counted, String order, int most) {
        return "(select '%s' as facet, value, label, count from (%s) as counted order by %s limit %d)"
                .formatted(facet.name().toLowerCase(Locale.ROOT), counted, order, most);
    }
}
