package org.watchline.knowledge.name;

import java.text.Normalizer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A word of a text as its reader cut it, prepared for comparison. It may contain hyphens ("Tehrik-i-Taliban"); a
 * possessive ending must have been cut off.
 */
public final class Word {

    private static final String JOINING_DASHES = "-\u2010\u2011\u2013";

    private final String text;
    private final List<Piece> pieces;

    private Word(String text, List<Piece> pieces) {
        this.text = text;
        this.pieces = pieces;
    }

    public static Word of(String text) {
        return new Word(text, Piece.of(Normalizer.normalize(text, Normalizer.Form.NFC)));
    }

    public String text() {
        return text;
    }

    /** Whether the word is punctuation that ends a name; hyphens and apostrophes that stand by themselves do not. */
    public boolean endsNames() {
        return pieces.isEmpty() && !text.codePoints().allMatch(c -> isDash(c) || Piece.isApostrophe(c));
    }

    /** Whether the word has any letter or digit. */
    public boolean isSpelt() {
        return !pieces.isEmpty();
    }

    /** The first piece in plain letters if the writer began the word with a small letter; otherwise null. */
    public @Nullable String smallOpening() {
        return isSpelt() && pieces.get(0).isSmall() ? pieces.get(0).plain() : null;
    }

    List<Piece> pieces() {
        return pieces;
    }

    boolean beginsWithDash() {
        return !text.isEmpty() && isDash(text.codePointAt(0));
    }

    boolean endsWithDash() {
        return !text.isEmpty() && isDash(text.codePointBefore(text.length()));
    }

    private static boolean isDash(int character) {
        return JOINING_DASHES.indexOf(character) >= 0;
    }
}
