package org.watchline.gateway.corpus;

import org.watchline.contracts.annotation.EntityType;

/** Writes a filter as SQL over the view {@code search}, which the statement calls {@code s}. */
public final class Conditions {

    private Conditions() {}

    /**
     * Begins a statement: what the filter says, worked out once, under the name {@code wanted}, with {@code words} for
     * ranking. More common table expressions may follow after a comma.
     */
    public static Sql wanted(ArticleFilter filter) {
        return Sql.of("""
                with wanted as materialized (
                  select corpus.words_query(given.filter) as words, corpus.filter_query(given.filter) as query
                  from (select ?::jsonb as filter) as given)""", FilterJson.write(filter));
    }

    /** A condition that holds for every article that the filter means. */
    public static Sql of(ArticleFilter filter) {
        Sql sql = Sql.of("true");
        if (filter.isInDocument()) {
            sql.add("and s.document @@ (select query from wanted)");
        }
        for (String entity : filter.entities()) {
            String[] id = {entity};
            sql.add("""
                    and (not (select corpus.is_ruled(?)) or s.article_id in (
                      select ae.article_id from article_entity ae
                      where ae.entity_id = any ((select corpus.standing(?))::text[])))""", (Object) id, (Object) id);
        }
        return sql.add("and").add(ofTypes(filter)).add("and").add(ofPeriod(filter));
    }

    /** Where decisions rule which entities have the types, documents that match may have none of them. */
    static Sql ofTypes(ArticleFilter filter) {
        if (filter.types().isEmpty()) {
            return Sql.of("true");
        }
        String[] types = filter.types().stream().map(EntityType::name).toArray(String[]::new);
        return Sql.of("(not (select corpus.types_are_ruled(?)) or s.types && ?)", (Object) types, (Object) types);
    }

    /** A condition that holds for every article of the filter's period. */
    static Sql ofPeriod(ArticleFilter filter) {
        Sql sql = Sql.of("true");
        if (filter.from() != null) {
            sql.add("and s.sort_at >= ?", filter.from());
        }
        if (filter.until() != null) {
            sql.add("and s.sort_at < ?", filter.until());
            if (filter.from() == null) {
                sql.add("and s.sort_at > '-infinity'");
            }
        }
        return sql;
    }
}
