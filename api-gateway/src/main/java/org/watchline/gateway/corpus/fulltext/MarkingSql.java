package org.watchline.gateway.corpus.fulltext;

import java.util.List;
import java.util.UUID;
import org.watchline.gateway.corpus.ArticleFilter;
import org.watchline.gateway.corpus.QueryWords;
import org.watchline.gateway.corpus.Sql;

/**
 * Marks hits in texts. Twice, because a hyphen hides words from each other: "cease-fire" holds "ceasefire" only when
 * folded, and "Kabul-based" holds "Kabul" only when not.
 */
final class MarkingSql {

    /** Characters; a hit farther behind is rare. */
    private static final int LONGEST = 200_000;

    /** Characters. The parser that marks is slow, so the rest of a text is looked at only if this part has no hit. */
    private static final int BEGINNING = 20_000;

    /** Other spellings of names in the query that are marked. */
    private static final int MOST_NAMES = 40;

    private static final String OPTIONS = "HighlightAll=true, StartSel=\"\uE000\", StopSel=\"\uE001\"";

    private MarkingSql() {}

    /** Reads title and text, plain and folded. Without words, nothing is marked and nothing parsed. */
    static Sql of(ArticleFilter filter, List<UUID> articles) {
        QueryWords words = filter.words();
        Sql sql = Sql.of("""
                with page as materialized (
                  select article_id,
                    translate(coalesce(title, ''), U&'\\E000\\E001', '  ') as title,
                    translate(left(text, ?), U&'\\E000\\E001', '  ') as text,
                    document
                  from search
                  where article_id = any (?::uuid[]))""", LONGEST, articles.stream().map(UUID::toString).toArray(String[]::new));
        if (words == null) {
            return sql.add("""
                    select article_id, title, title as title_plain, title as title_folded,
                      text, text as text_plain, text as text_folded
                    from page""");
        }
        return sql.add("""
                        , named as (
                          select a.query
                          from (
                            select name, phraseto_tsquery('corpus.article', name) as query,
                              phraseto_tsquery('corpus.article', corpus.join_compounds(name)) as folded
                            from entity_alias where entity_id = any (corpus.tagged_as(?))
                            -- Else both are worked out for every text anew.
                            offset 0) as a
                          -- Every name that is looked for in a text takes time, whether it is there or not.
                          where exists (select from page where document @@ a.folded)
                          order by length(a.name) desc limit ?)
                        , wanted as materialized (
                          select corpus.one_of(query) as query, ? as options
                          from (
                            select corpus.highlight_query(?) as query
                            union all select query from named where numnode(query) > 0) as anyhow)""", words.entities().toArray(String[]::new), MOST_NAMES, OPTIONS, words.wantedWords())
                .add("""
                        select article_id, title, shown.text, shown.marked as text_plain,
                          ts_headline('corpus.article', title, query, options) as title_plain,
                          ts_headline('corpus.article', corpus.fold_hyphens(title), query, options) as title_folded,
                          case when strpos(compounds, U&'\\E000') > 0
                            then ts_headline('corpus.article', corpus.fold_hyphens(shown.text), query, options)
                            else shown.marked end as text_folded
                        from page
                        cross join wanted
                        cross join lateral (
                          select beginning.text, beginning.marked
                          from (
                            select part as text, ts_headline('corpus.article', part, query, options) as marked
                            from left(page.text, ?) as part
                            -- Else the planner writes the call wherever its value is used, and it is made twice.
                            offset 0) as beginning
                          where strpos(beginning.marked, U&'\\E000') > 0 or beginning.text = page.text
                          union all
                          select page.text, ts_headline('corpus.article', page.text, query, options)
                          limit 1) as shown
                        cross join lateral
                          ts_headline('corpus.article', corpus.folded_compounds(shown.text), query, options)
                          as compounds""", BEGINNING);
    }
}
