package org.watchline.gateway.corpus;

import java.util.List;

/** A part of what a query says in words. */
public sealed interface WordPart {

    /** Whether articles with it are left out. */
    boolean not();

    /** It in web-search syntax, as far as that can say it. */
    String webSearch();

    /**
     * Words side by side.
     *
     * @param quoted whether they must stand in this order
     * @param entities ids of those that have the words for a name; an article that mentions one of them has the words
     *     by another name
     */
    record Run(String text, boolean quoted, boolean not, List<String> entities) implements WordPart {

        public Run {
            entities = List.copyOf(entities);
        }

        Run(String text, boolean quoted, boolean not) {
            this(text, quoted, not, List.of());
        }

        @Override
        public String webSearch() {
            return quoted ? '"' + text + '"' : text;
        }
    }

    /**
     * Words that stand near each other, in any order.
     *
     * @param words two to four
     * @param between most other words between any two of them
     */
    record Near(List<String> words, int between, boolean not) implements WordPart {

        public Near {
            words = List.copyOf(words);
        }

        @Override
        public String webSearch() {
            return String.join(" ", words);
        }
    }
}
