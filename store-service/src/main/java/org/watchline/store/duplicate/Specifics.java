package org.watchline.store.duplicate;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The names and figures of a text: words with a capital that no sentence begins with, and words with a digit. Press offices
 * write about every incident in the same words; what differs is whom it befell, where and when.
 */
final class Specifics {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    /** What may stand before the first word of a sentence, seen from that word backwards. */
    private static final String BEFORE_A_SENTENCE = ".!?:\n“\"«";

    private Specifics() {}

    static Set<String> of(String text) {
        Set<String> specifics = new HashSet<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            if (isSpecific(text, word)) {
                specifics.add(word.group().toLowerCase(Locale.ROOT));
            }
        }
        return specifics;
    }

    private static boolean isSpecific(String text, Matcher word) {
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
}
