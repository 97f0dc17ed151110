package org.watchline.nlp.citation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.watchline.nlp.text.Span;

/** Titles in quotes, which stand between an author and an outlet; and where a title was published, once it was said. */
final class Titles {

    /** In UTF-16 units. */
    private static final int SHORTEST_TITLE = 3;

    /** Small words between the names of authors. */
    private static final Set<String> BETWEEN_AUTHORS = Set.of(
            "and", "et", "al.", "al.,", "with", "de", "von", "van", "bin", "ul", "al", "eds.", "ed.,", "eds.,", "ed.",
            "the", "of");

    private final Map<String, Source> published = new HashMap<>();
    private final String levelled;

    Titles(String levelled) {
        this.levelled = levelled;
    }

    /** The title in a segment that begins with one, or with its authors. */
    Optional<Title> in(Span segment) {
        int open = indexOfQuote(segment.start(), segment.end());
        int close = open < 0 ? -1 : indexOfQuote(open + 1, segment.end());
        if (close < 0 || close - open <= SHORTEST_TITLE || !areAuthors(segment.start(), open)) {
            return Optional.empty();
        }
        int rest = close + 1;
        while (rest < segment.end() && " ,.\n".indexOf(levelled.charAt(rest)) >= 0) {
            rest++;
        }
        return Optional.of(new Title(new Span(open + 1, close), new Span(segment.start(), close + 1), rest));
    }

    void remember(Title title, Source source) {
        published.putIfAbsent(key(title), source);
    }

    /** Where the title was published, if an earlier segment said so. */
    Optional<Source> recalled(Title title) {
        return Optional.ofNullable(published.get(key(title)))
                .map(source -> source.repeated(title.entry(), source.date()));
    }

    private String key(Title title) {
        return Outlets.slug(title.words().in(levelled));
    }

    private boolean areAuthors(int from, int to) {
        for (Span piece : from < to ? Pieces.between(" ", levelled, new Span(from, to)) : List.<Span>of()) {
            String word = piece.in(levelled);
            boolean small = Character.isLowerCase(word.charAt(0));
            if (small && word.indexOf('-') < 0 && !BETWEEN_AUTHORS.contains(word)) {
                return false;
            }
        }
        return true;
    }

    private int indexOfQuote(int from, int to) {
        for (int i = from; i < to; i++) {
            if (levelled.charAt(i) == '"') {
                return i;
            }
        }
        return -1;
    }

    /**
     * A title in quotes.
     *
     * @param words without the quotes
     * @param entry from the authors to the closing quote
     * @param rest where what follows it begins
     */
    record Title(Span words, Span entry, int rest) {}
}
