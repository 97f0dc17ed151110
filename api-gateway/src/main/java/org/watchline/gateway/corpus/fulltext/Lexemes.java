package org.watchline.gateway.corpus.fulltext;

import java.sql.SQLException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.watchline.gateway.corpus.ArticleFilter;
import org.watchline.gateway.corpus.Corpus;
import org.watchline.gateway.corpus.Sql;

/**
 * What a filter means in the words of search documents, in PostgreSQL's notation ({@code tsquery}). Working it out
 * takes milliseconds, so a search, which is several statements, does it once.
 *
 * @param words of the query, for ranking; null if it has none
 * @param all words and filters; null if every document has them
 */
record Lexemes(@Nullable String words, @Nullable String all) {

    /** The notation for words in a certain order: {@code <->} or {@code <2>}. */
    private static final Pattern ORDER = Pattern.compile("<(-|\\d+)>");

    static Lexemes of(Corpus.Snapshot snapshot, ArticleFilter filter) throws SQLException {
        if (!Conditions.isInDocument(filter)) {
            return new Lexemes(null, null);
        }
        return snapshot.list(
                        Conditions.wanted(filter).add("select words::text as words, query::text as query from wanted"),
                        row -> new Lexemes(row.getString("words"), row.getString("query")))
                .get(0);
    }

    /** Begins a statement as {@link Conditions#wanted} does, without working anything out. */
    Sql wanted() {
        return Sql.of("with wanted as materialized (select")
                .add(literal(words))
                .add("as words,")
                .add(literal(all))
                .add("as query)");
    }

    private static Sql literal(@Nullable String query) {
        return query == null ? Sql.of("null::tsquery") : Sql.of("?::tsquery", query);
    }

    /** Whether the order of words matters, of which the index knows nothing. */
    boolean areOrdered() {
        return all != null && ORDER.matcher(all).find();
    }
}
