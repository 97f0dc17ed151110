package org.watchline.nlp.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads whole numbers in digits and words. */
final class Numerals {

    /** More people than any event concerns; longer digits are no counts. */
    private static final int LIMIT = 10_000_000;

    private static final int LONGEST_DIGITS = 9;

    private static final Map<String, Integer> WORDS = words();

    private Numerals() {}

    /** The value of words such as "two", "hundred", "and", "six"; -1 if they are no number. */
    static int value(List<String> words) {
        long total = 0;
        long part = 0;
        boolean any = false;
        for (String word : words) {
            Integer value = valueOf(word);
            if (value == null) {
                continue;
            }
            any = true;
            if (value == 100 || word.equals("dozen")) {
                part = Math.max(1, part) * value;
            } else if (value == 1000 || value == 1_000_000) {
                total += Math.max(1, part) * value;
                part = 0;
            } else {
                part += value;
            }
        }
        long sum = total + part;
        return any && sum <= LIMIT ? (int) sum : -1;
    }

    /** The value of one word or of one token of digits; null if it is none. */
    static @Nullable Integer valueOf(String word) {
        Integer known = WORDS.get(word);
        if (known != null) {
            return known;
        }
        int hyphen = word.indexOf('-');
        if (hyphen > 0) {
            Integer tens = WORDS.get(word.substring(0, hyphen));
            Integer ones = WORDS.get(word.substring(hyphen + 1));
            return tens == null || ones == null ? null : Integer.valueOf(tens + ones);
        }
        return digits(word);
    }

    private static @Nullable Integer digits(String word) {
        String plain = word.replace(",", "");
        if (plain.isEmpty() || plain.length() > LONGEST_DIGITS) {
            return null;
        }
        for (int i = 0; i < plain.length(); i++) {
            if (plain.charAt(i) < '0' || plain.charAt(i) > '9') {
                return null;
            }
        }
        return Integer.valueOf(plain);
    }

    private static Map<String, Integer> words() {
        Map<String, Integer> words = new HashMap<>();
        String[] small = {
            "zero",
            "one",
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
            "nineteen"
        };
        for (int i = 0; i < small.length; i++) {
            words.put(small[i], i);
        }
        String[] tens = {"twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"};
        for (int i = 0; i < tens.length; i++) {
            words.put(tens[i], 10 * (i + 2));
        }
        words.put("dozen", 12);
        words.put("hundred", 100);
        words.put("thousand", 1000);
        words.put("million", 1_000_000);
        return Map.copyOf(words);
    }
}
