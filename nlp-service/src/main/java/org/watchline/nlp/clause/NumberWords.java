package org.watchline.nlp.clause;

import java.util.Set;

/** Tells numbers that the tagger took for nouns or adjectives. */
final class NumberWords {

    private static final Set<String> WORDS = Set.of(
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
            "twenty",
            "thirty",
            "forty",
            "fifty",
            "sixty",
            "seventy",
            "eighty",
            "ninety",
            "hundred",
            "thousand");

    private NumberWords() {}

    /** Whether a form in lower case is a cardinal number. */
    static boolean isNumber(String form) {
        char first = form.charAt(0);
        if (first < '0' || first > '9') {
            return WORDS.contains(form);
        }
        return form.chars().allMatch(unit -> (unit >= '0' && unit <= '9') || unit == ',' || unit == '.');
    }
}
