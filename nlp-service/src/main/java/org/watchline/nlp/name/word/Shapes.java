package org.watchline.nlp.name.word;

import java.text.Normalizer;
import java.util.Locale;

/** The outward form of words. */
final class Shapes {

    /** In UTF-16 units; what is longer is no word. */
    private static final int LONGEST = 40;

    private Shapes() {}

    static String of(String word) {
        StringBuilder shape = new StringBuilder();
        char last = 0;
        int length = Math.min(word.length(), LONGEST);
        for (int i = 0; i < length; i++) {
            char kind = kindOf(word.charAt(i));
            // Two capitals or digits differ from one (NATO, A; 12, 3), a longer run says no more.
            boolean repeated =
                    kind == last && (kind != 'X' || (shape.length() > 1 && shape.charAt(shape.length() - 2) == 'X'));
            if (!repeated) {
                shape.append(kind);
            }
            last = kind;
        }
        return shape.toString();
    }

    static boolean hasCapitalPart(String word) {
        boolean opens = true;
        for (int i = 0; i < word.length(); i++) {
            char character = word.charAt(i);
            if (opens && Character.isUpperCase(character)) {
                return true;
            }
            opens = character == '-';
        }
        return false;
    }

    static boolean isUpper(String word) {
        int capitals = 0;
        for (int i = 0; i < word.length(); i++) {
            char character = word.charAt(i);
            if (Character.isLowerCase(character)) {
                return false;
            }
            capitals += Character.isUpperCase(character) ? 1 : 0;
        }
        return capitals > 1;
    }

    /** The letters and digits, in lower case and without accents. */
    static String letters(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        String plain = isAscii(lower) ? lower : Normalizer.normalize(lower, Normalizer.Form.NFD);
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < plain.length(); i++) {
            if (Character.isLetterOrDigit(plain.charAt(i)) || Character.isSurrogate(plain.charAt(i))) {
                letters.append(plain.charAt(i));
            }
        }
        return letters.toString();
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 0x7f) {
                return false;
            }
        }
        return true;
    }

    private static char kindOf(char character) {
        if (Character.isUpperCase(character)) {
            return 'X';
        }
        if (Character.isLetter(character)) {
            return 'x';
        }
        return Character.isDigit(character) ? 'd' : character;
    }
}
