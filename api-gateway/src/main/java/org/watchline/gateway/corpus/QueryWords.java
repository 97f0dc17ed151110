package org.watchline.gateway.corpus;

import java.util.List;

/**
 * What a query says in words.
 *
 * @param text as it was typed
 * @param alternatives one of which an article must meet, each with parts that must all be met; at least one
 */
public record QueryWords(String text, List<List<WordPart>> alternatives) {

    public QueryWords {
        alternatives = alternatives.stream().map(List::copyOf).toList();
    }

    /** Reads web-search syntax. Every text is a query: what is not well-formed is taken for words. */
    public static QueryWords parse(String text) {
        return new QueryWords(text, new QueryParser(text).alternatives());
    }
}
