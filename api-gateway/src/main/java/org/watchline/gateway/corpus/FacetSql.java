package org.watchline.gateway.corpus;

/** Counts the values of a facet; the statement has the found articles as {@code matches}. */
final class FacetSql {

    private FacetSql() {}

    static String of(Facet facet) {
        return switch (facet) {
            case SOURCE -> ofColumn("source");
            case LANG -> ofColumn("language");
            case ENTITY -> """
                    select entity_id as value, name as label, count(*) as count
                    from matches join article_entity using (article_id) group by entity_id, name""";
            case TYPE -> """
                    select type as value, type as label, count(distinct article_id) as count
                    from matches join article_entity using (article_id) group by type""";
        };
    }

    private static String ofColumn(String column) {
        return """
                select %1$s as value, %1$s as label, count(*) as count
                from matches where %1$s is not null group by %1$s""".formatted(column);
    }
}
