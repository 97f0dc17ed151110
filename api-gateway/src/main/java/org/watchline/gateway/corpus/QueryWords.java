package org.watchline.gateway.corpus;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    /** All that articles are to say, in web-search syntax, for marking it. */
    public String wantedWords() {
        return parts().filter(part -> !part.not()).map(WordPart::webSearch).collect(Collectors.joining(" or "));
    }

    /** Entities that have some of the words for a name. */
    public List<String> entities() {
        return parts().filter(WordPart.Run.class::isInstance)
                .flatMap(part -> ((WordPart.Run) part).entities().stream())
                .distinct()
                .toList();
    }

    private Stream<WordPart> parts() {
        return alternatives.stream().flatMap(List::stream);
    }

    /** Reads web-search syntax. Every text is a query: what is not well-formed is taken for words. */
    public static QueryWords parse(String text) {
        return new QueryWords(text, new QueryParser(text).alternatives());
    }
}
