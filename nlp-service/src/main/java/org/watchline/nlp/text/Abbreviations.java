package org.watchline.nlp.text;

import java.util.Locale;
import java.util.Set;

/**
 * The abbreviations after which a full stop rarely ends a sentence. Written without their final stop, in lower case.
 */
public final class Abbreviations {

    /** Followed by a name, so they never end a sentence. */
    private static final Set<String> BEFORE_NAMES = Set.of(
            "adm", "amb", "brig", "capt", "cdr", "cmdr", "col", "cpl", "dr", "ft", "gen", "gov", "hon", "lt", "maj",
            "mr", "mrs", "ms", "mt", "pres", "prof", "rep", "rev", "sen", "sgt", "st", "supt", "mohd", "md");

    /** Followed by a number when they do not end a sentence. */
    private static final Set<String> BEFORE_NUMBERS = Set.of(
            "art", "ch", "fig", "no", "nos", "p", "para", "pp", "rs", "sec", "vol", "jan", "feb", "mar", "apr", "jun",
            "jul", "aug", "sep", "sept", "oct", "nov", "dec");

    /** Within a phrase or at its end; the following word decides. */
    private static final Set<String> WITHIN = Set.of(
            "a.m", "p.m", "u.s", "u.s.a", "u.k", "u.n", "e.u", "u.a.e", "d.c", "e.g", "i.e", "vs", "cf", "viz",
            "approx", "al", "etc", "inc", "ltd", "co", "corp", "bros", "jr", "sr", "dept", "govt", "est");

    private Abbreviations() {}

    /** Whether the word, given without its final stop, is one of them or a person's initial. */
    public static boolean contain(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return BEFORE_NAMES.contains(lower)
                || BEFORE_NUMBERS.contains(lower)
                || WITHIN.contains(lower)
                || isInitial(word);
    }

    /** Whether a sentence goes on after the word and its stop, judged by the word that follows. */
    public static boolean continueBefore(String word, String next) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (BEFORE_NAMES.contains(lower)) {
            return true;
        }
        char first = next.charAt(0);
        if (Character.isDigit(first)) {
            return BEFORE_NUMBERS.contains(lower) || WITHIN.contains(lower);
        }
        return (WITHIN.contains(lower) || isInitial(word))
                && Character.isLetter(first)
                && !SentenceOpeners.contain(next);
    }

    private static boolean isInitial(String word) {
        return word.length() == 1 && Character.isUpperCase(word.charAt(0));
    }
}
