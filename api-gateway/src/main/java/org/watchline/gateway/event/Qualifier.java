package org.watchline.gateway.event;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.annotation.Toll;

/** Finds the words that make a number uncertain. */
final class Qualifier {

    private static final String WORDS = "at least|at most|more than|less than|fewer than|no fewer than|not less than"
            + "|as many as|up to|upwards of|close to|about|around|some|nearly|almost|roughly|approximately|over|under"
            + "|an estimated|estimated";

    /** The number may have a word before it: "at least another 30". */
    private static final Pattern BEFORE_NUMBER = Pattern.compile(
            "\\b(" + WORDS + ")\\s+([\\p{L}\\d,]++)(?:\\s+([\\p{L}\\d,]++))?", Pattern.CASE_INSENSITIVE);

    private static final Pattern VAGUE_NUMBER = Pattern.compile(
            "\\b(dozens|scores|hundreds|several|many|a few|few|a number|some|multiple)\\b", Pattern.CASE_INSENSITIVE);

    private static final String[] NUMBER_WORDS = {
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
        "nineteen",
        "twenty"
    };

    private Qualifier() {}

    /**
     * The words that stand before a number, or that stand for it.
     *
     * @return in lower case; null for a plain number
     */
    static @Nullable String in(String sentence, Toll toll) {
        Matcher before = BEFORE_NUMBER.matcher(sentence);
        while (before.find()) {
            if (isNumber(before.group(2), toll) || isNumber(before.group(3), toll)) {
                return before.group(1).toLowerCase(Locale.ROOT);
            }
        }
        Matcher vague = VAGUE_NUMBER.matcher(sentence);
        return toll.low() < toll.high() && vague.find() ? vague.group(1).toLowerCase(Locale.ROOT) : null;
    }

    private static boolean isNumber(@Nullable String word, Toll toll) {
        if (word == null) {
            return false;
        }
        String digits = word.replace(",", "");
        String wanted = word.toLowerCase(Locale.ROOT);
        for (int number : new int[] {toll.low(), toll.best(), toll.high()}) {
            boolean spelled = number < NUMBER_WORDS.length && NUMBER_WORDS[number].equals(wanted);
            if (spelled || Integer.toString(number).equals(digits)) {
                return true;
            }
        }
        return false;
    }
}
