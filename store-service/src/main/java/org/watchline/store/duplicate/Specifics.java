package org.watchline.store.duplicate;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The names and figures of a text: words with a capital that no sentence begins with, and words with a digit. Press
 * offices write about every incident in the same words; what differs is whom it befell, where and when.
 *
 * @param words all of the text, in lower case
 * @param named those that are names and figures
 */
record Specifics(Set<String> words, Set<String> named) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    /** What may stand before the first word of a sentence. */
    private static final String BEFORE_A_SENTENCE = ".!?:\n“\"«";

    /** Fewer names and figures than this tell nothing. */
    private static final int TELLING = 4;

    static Specifics of(String text) {
        Set<String> words = new HashSet<>();
        Set<String> named = new HashSet<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            String lower = word.group().toLowerCase(Locale.ROOT);
            words.add(lower);
            if (isNamed(text, word)) {
                named.add(lower);
            }
        }
        return new Specifics(words, named);
    }

    private static boolean isNamed(String text, Matcher word) {
        String letters = word.group();
        if (letters.chars().anyMatch(Character::isDigit)) {
            return true;
        }
        return Character.isUpperCase(letters.codePointAt(0)) && !beginsSentence(text, word.start());
    }

    private static boolean beginsSentence(String text, int start) {
        int before = start - 1;
        while (before >= 0 && (text.charAt(before) == ' ' || text.charAt(before) == '\t')) {
            before--;
        }
        return before < 0 || BEFORE_A_SENTENCE.indexOf(text.charAt(before)) >= 0;
    }

    /**
     * Share of the names and figures of one text that the other has too, of the text that keeps more; 1 if nothing
     * tells.
     */
    double kept(Specifics other) {
        return named.size() < TELLING || other.named.size() < TELLING ? 1 : Math.max(keptBy(other), other.keptBy(this));
    }

    private double keptBy(Specifics other) {
        return (double) named.stream().filter(other.words::contains).count() / named.size();
    }
}
