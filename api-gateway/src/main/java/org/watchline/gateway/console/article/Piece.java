package org.watchline.gateway.console.article;

import org.jspecify.annotations.Nullable;
import org.watchline.contracts.annotation.EntityType;

/**
 * A stretch of an article's text.
 *
 * @param type of a mention; null for anything else
 * @param href where it leads; null for plain text
 * @param id of its own within the page; null where nothing leads back to it
 * @param why number of the explanation of a mention; 0 for none
 */
record Piece(
        Kind kind,
        String text,
        @Nullable EntityType type,
        @Nullable String href,
        @Nullable String id,
        int why) {

    /** What a stretch is. */
    enum Kind {
        PLAIN(""),
        MENTION("mention"),
        CITATION("citation"),
        /** Of a footnote. */
        REFERENCE("reference");

        private final String style;

        Kind(String style) {
            this.style = style;
        }
    }

    static Piece plain(String text) {
        return new Piece(Kind.PLAIN, text, null, null, null, 0);
    }

    /** The same with the words that it stands for. */
    Piece reading(String words) {
        return new Piece(kind, words, type, href, id, why);
    }

    public boolean isPlain() {
        return kind == Kind.PLAIN;
    }

    public String classes() {
        return type == null ? kind.style : kind.style + " type-" + type;
    }
}
