package org.watchline.nlp.event;

import java.util.List;

/** Reads ordinal numbers up to a hundred: "18th", "third", "tenth". */
final class Ordinals {

    private static final List<String> WORDS = List.of(
            "",
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth",
            "thirteenth",
            "fourteenth",
            "fifteenth",
            "sixteenth",
            "seventeenth",
            "eighteenth",
            "nineteenth",
            "twentieth");

    private static final int MOST_DIGITS = 2;

    private Ordinals() {}

    /** The number that a word in lower case stands for; -1 if it is none. */
    static int value(String word) {
        int known = word.isEmpty() ? -1 : WORDS.indexOf(word);
        if (known > 0) {
            return known;
        }
        int digits = 0;
        while (digits < word.length() && word.charAt(digits) >= '0' && word.charAt(digits) <= '9') {
            digits++;
        }
        boolean ordinal = digits > 0 && digits <= MOST_DIGITS && word.length() == digits + "th".length();
        return ordinal ? Integer.parseInt(word.substring(0, digits)) : -1;
    }
}
