package org.watchline.gateway.corpus;

import org.watchline.contracts.annotation.EntityType;

/** Writes a filter as SQL over the view corpus.search, which the statement calls {@code s}. */
public final class Conditions {

    private Conditions() {}

    /**
     * Begins a statement: the parsed words, worked out once, under the name {@code wanted}. More common table
     * expressions may follow after a comma.
     */
    public static Sql wanted(ArticleFilter filter) {
        Sql sql = new Sql();
        return filter.words() == null
                ? sql.add("with wanted as materialized (select null::tsquery as query)")
                : sql.add("with wanted as materialized (select corpus.search_query(?) as query)", filter.words());
    }

    /** A condition that holds for every article that the filter means. */
    public static Sql of(ArticleFilter filter) {
        Sql sql = Sql.of("true");
        if (filter.words() != null) {
            sql.add("and s.document @@ (select query from wanted)");
        }
        for (String entity : filter.entities()) {
            sql.add("""
                    and exists (select from article_entity ae
                      where ae.article_id = s.article_id and ae.entity_id = ?)""", entity);
        }
        if (!filter.types().isEmpty()) {
            sql.add("""
                    and exists (select from article_entity ae
                      where ae.article_id = s.article_id and ae.type = any (?))""", (Object) filter.types().stream().map(EntityType::name).toArray(String[]::new));
        }
        if (!filter.sources().isEmpty()) {
            sql.add("and s.source = any (?)", (Object) filter.sources().toArray(String[]::new));
        }
        if (!filter.languages().isEmpty()) {
            sql.add("and s.language = any (?)", (Object) filter.languages().toArray(String[]::new));
        }
        if (filter.from() != null) {
            sql.add("and s.published_at >= ?", filter.from());
        }
        if (filter.until() != null) {
            sql.add("and s.published_at < ?", filter.until());
        }
        return sql;
    }
}
