package org.watchline.knowledge.name;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A run of letters and digits within a word; apostrophes (Qa'ida) and dots (U.S.) vanish without cutting it.
 *
 * @param written as the writer spelt it, without apostrophes and dots
 * @param plain in lower case without accents
 */
record Piece(String written, String plain) {

    /** ASCII, typographic and modifier apostrophes, and the marks by which scholars write hamza and ayn. */
    private static final String APOSTROPHES =
            "'`\u00b4\u2018\u2019\u201b\u02b9\u02bb\u02bc\u02bd\u02be\u02bf\u02c8\uff07";

    static List<Piece> of(String word) {
        List<Piece> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        word.codePoints().forEach(c -> {
            if (isSpelling(c)) {
                piece.appendCodePoint(c);
            } else if (!isPassedOver(c)) {
                flush(piece, pieces);
            }
        });
        flush(piece, pieces);
        return pieces;
    }

    static boolean isApostrophe(int character) {
        return APOSTROPHES.indexOf(character) >= 0;
    }

    boolean isSmall() {
        return Character.isLowerCase(written.codePointAt(0));
    }

    boolean isParticle() {
        return Particles.isParticle(plain);
    }

    private static boolean isSpelling(int character) {
        // The modifier apostrophes and tatweel are letters to Unicode.
        return Character.getType(character) == Character.NON_SPACING_MARK
                || (Character.isLetterOrDigit(character) && !isPassedOver(character));
    }

    private static boolean isPassedOver(int character) {
        return character == '.' || isApostrophe(character) || ArabicLetters.isJoiner(character);
    }

    private static void flush(StringBuilder piece, List<Piece> pieces) {
        if (!piece.isEmpty()) {
            pieces.add(new Piece(piece.toString(), plain(piece.toString())));
            piece.setLength(0);
        }
    }

    private static String plain(String written) {
        String lower = written.toLowerCase(Locale.ROOT);
        if (lower.chars().allMatch(c -> c < 0x80)) {
            return lower;
        }
        StringBuilder plain = new StringBuilder(lower.length());
        Normalizer.normalize(lower, Normalizer.Form.NFD)
                .codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .forEach(c -> plain.append(plainOf(c)));
        return plain.toString();
    }

    /** Letters that Unicode does not decompose although writers use them for a plain one. */
    private static String plainOf(int letter) {
        return switch (letter) {
            case '\u0131' -> "i";
            case '\u00f8' -> "o";
            case '\u0142' -> "l";
            case '\u0111' -> "d";
            case '\u00df' -> "ss";
            case '\u00e6' -> "ae";
            default -> ArabicLetters.levelled(letter);
        };
    }
}
