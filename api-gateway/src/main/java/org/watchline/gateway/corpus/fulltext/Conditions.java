package org.watchline.gateway.corpus.fulltext;

import org.watchline.contracts.annotation.EntityType;
import org.watchline.gateway.corpus.ArticleFilter;
import org.watchline.gateway.corpus.FilterJson;
import org.watchline.gateway.corpus.Sql;

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
        if (isInDocument(filter)) {
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

    /** Whether search documents can tell, at least in part, whether articles match; dates are none of it. */
    static boolean isInDocument(ArticleFilter filter) {
        return filter.words() != null
                || !(filter.entities().isEmpty()
                        && filter.places().isEmpty()
                        && filter.types().isEmpty()
                        && filter.sources().isEmpty()
                        && filter.cites().isEmpty()
                        && filter.events().isEmpty()
                        && filter.languages().isEmpty()
                        && filter.tags().isEmpty());
    }

    /**
     * A condition that holds for every document that says what a text in web-search syntax asks for; names in it are
     * not looked up.
     *
     * @param document the column that has it, as the statement names it
     */
    public static Sql saying(String document, String words) {
        return Sql.of(document + " @@ corpus.search_query(?)", words);
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
