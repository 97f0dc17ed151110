package org.watchline.contracts.annotation;

import java.util.List;
import java.util.Objects;

/** What the engine found in one article, each list in the order of the text; topics by score. */
public record Annotations(
        List<Sentence> sentences,
        Tokens tokens,
        List<Mention> mentions,
        List<Block> blocks,
        List<Footnote> footnotes,
        List<Citation> citations,
        List<Role> roles,
        List<Topic> topics,
        List<Quote> quotes,
        List<Event> events) {

    public Annotations {
        sentences = List.copyOf(Objects.requireNonNull(sentences, "sentences"));
        Objects.requireNonNull(tokens, "tokens");
        mentions = List.copyOf(Objects.requireNonNull(mentions, "mentions"));
        blocks = orNone(blocks);
        footnotes = orNone(footnotes);
        citations = orNone(citations);
        roles = orNone(roles);
        topics = orNone(topics);
        quotes = orNone(quotes);
        events = orNone(events);
    }

    /** Records of earlier engines do not have every list. */
    private static <T> List<T> orNone(List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
