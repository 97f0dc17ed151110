package org.watchline.nlp.event;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.annotation.Toll;

/**
 * Turns the words for a number into its bounds. They are read as the least that plain English allows, in the manner of
 * the Uppsala Conflict Data Program, whose best estimates are conservative:
 *
 * <ul>
 *   <li>"over 70", "at least 70": 70 to 79, best 70, since for more the writer would have said "over 80"; the step is
 *       the highest power of ten that divides the number;
 *   <li>"nearly 70": 61 to 70, best 70; "about 70": 65 to 75, best 70; "up to 70": 1 to 70, best 70;
 *   <li>"between 7 and 10": 7 to 10, best 7;
 *   <li>"a few": 3 to 5; "several": 3 to 9; "dozens": 24 to 99; "scores": 40 to 99; "hundreds": 200 to 999;
 *       "thousands": 2,000 to 9,999; best is the lowest.
 * </ul>
 */
final class Quantity {

    private static final Set<String> OPEN = Set.of("over", "above", "more", "least");
    private static final Set<String> BELOW = Set.of("nearly", "almost", "under", "less", "fewer");
    private static final Set<String> ABOUT = Set.of("around", "about", "roughly", "approximately", "some");
    private static final Set<String> LIMIT = Set.of("up", "many", "most");
    private static final Set<String> RANGE = Set.of("to", "and", "or");

    private static final Map<String, Toll> VAGUE = Map.of(
            "dozens", new Toll(24, 24, 99),
            "scores", new Toll(40, 40, 99),
            "hundreds", new Toll(200, 200, 999),
            "thousands", new Toll(2000, 2000, 9999),
            "several", new Toll(3, 3, 9),
            "few", new Toll(3, 3, 5),
            "couple", new Toll(2, 2, 2),
            "both", new Toll(2, 2, 2),
            "no", new Toll(0, 0, 0),
            "none", new Toll(0, 0, 0));

    private Quantity() {}

    /** What a vague word stands for; null for none. */
    static @Nullable Toll vague(String word) {
        return VAGUE.get(word.equals("nobody") ? "none" : word);
    }

    /** What number words with their qualifiers stand for; null if there is no number among them. */
    static @Nullable Toll of(List<String> words) {
        Toll range = range(words);
        if (range != null) {
            return range;
        }
        int number = Numerals.value(words);
        return number < 0 ? null : qualified(words, number);
    }

    /** Whether a word says how near the number behind it is: "over", "nearly", "about". */
    static boolean isQualifier(String word) {
        return OPEN.contains(word) || BELOW.contains(word) || ABOUT.contains(word) || LIMIT.contains(word);
    }

    /** "A couple of dozen": so many times what the vague word stands for. */
    static Toll times(Toll toll, int factor) {
        return new Toll(toll.low() * factor, toll.best() * factor, toll.high() * factor);
    }

    static Toll exactly(int number) {
        return new Toll(number, number, number);
    }

    static @Nullable Toll sum(@Nullable Toll one, @Nullable Toll other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return new Toll(one.low() + other.low(), one.best() + other.best(), one.high() + other.high());
    }

    private static Toll qualified(List<String> words, int number) {
        int step = step(number);
        if (words.stream().anyMatch(BELOW::contains)) {
            return new Toll(Math.max(0, number - step + 1), number, number);
        }
        if (words.stream().anyMatch(OPEN::contains)) {
            return new Toll(number, number, number + step - 1);
        }
        if (words.stream().anyMatch(ABOUT::contains)) {
            return new Toll(number - step / 2, number, number + step / 2);
        }
        if (words.stream().anyMatch(LIMIT::contains)) {
            return new Toll(Math.min(1, number), number, number);
        }
        return exactly(number);
    }

    /** The highest power of ten that divides a number. */
    private static int step(int number) {
        int step = 1;
        while (number > 0 && number % (step * 10) == 0) {
            step *= 10;
        }
        return step;
    }

    private static @Nullable Toll range(List<String> words) {
        for (int i = 1; i + 1 < words.size(); i++) {
            if (RANGE.contains(words.get(i))) {
                int low = Numerals.value(words.subList(0, i));
                int high = Numerals.value(words.subList(i + 1, words.size()));
                boolean within = low > 0 && high > low && !(words.get(i).equals("and") && low % 100 == 0);
                if (within) {
                    return new Toll(low, low, high);
                }
            }
        }
        return null;
    }
}
