package org.watchline.nlp.text;

import java.util.Locale;
import java.util.Set;

/**
 * The abbreviations after which a full stop rarely ends a sentence. Written without their final stop, in lower case.
 */
public final class Abbreviations {

    /** Followed by a name or by what they introduce, so they never end a sentence. */
    private static final Set<String> NEVER_LAST = Set.of(
            "adm", "amb", "brig", "capt", "cdr", "cmdr", "col", "cpl", "dr", "ft", "gen", "gov", "hon", "lt", "maj",
            "mr", "mrs", "ms", "mt", "pres", "prof", "rep", "rev", "sen", "sgt", "st", "supt", "mohd", "md", "lt.gen",
            "maj.gen", "a.k.a", "v", "e.g", "i.e", "vs", "cf", "viz", "approx");

    /** Followed by a number when they do not end a sentence. */
    private static final Set<String> BEFORE_NUMBERS = Set.of(
            "art", "c", "ca", "ch", "fig", "no", "nos", "p", "para", "pp", "rs", "sec", "vol", "jan", "feb", "mar",
            "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec");

    /** Within a phrase or at its end; the following word decides. */
    private static final Set<String> WITHIN = Set.of(
            "a.m", "p.m", "u.s", "u.s.a", "u.k", "u.n", "e.u", "u.a.e", "d.c", "al", "etc", "inc", "ltd", "co", "corp",
            "bros", "jr", "sr", "dept", "govt", "est", "ph.d", "retd", "ret", "ed", "eds", "trans");

    private Abbreviations() {}

    /** Whether the word, given without its final stop, is one of them or a person's initial. */
    public static boolean contain(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return NEVER_LAST.contains(lower)
                || BEFORE_NUMBERS.contains(lower)
                || WITHIN.contains(lower)
                || isInitial(word)
                || isDotted(word);
    }

    /** Whether a sentence surely ends with the word and its stop, judged by the word that follows. */
    public static boolean endBefore(String word, String next) {
        if (!SentenceOpeners.contain(next)) {
            return false;
        }
        return WITHIN.contains(word.toLowerCase(Locale.ROOT)) || isDotted(word) || !contain(word);
    }

    /** Whether a sentence goes on after the word and its stop, judged by the word that follows. */
    public static boolean continueBefore(String word, String next) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (NEVER_LAST.contains(lower)) {
            return true;
        }
        char first = next.charAt(0);
        if (Character.isDigit(first)) {
            return BEFORE_NUMBERS.contains(lower) || WITHIN.contains(lower);
        }
        return (WITHIN.contains(lower) || isInitial(word) || isDotted(word))
                && Character.isLetter(first)
                && !SentenceOpeners.contain(next);
    }

    /** An acronym with stops (T.T.P.), given without its last. */
    private static boolean isDotted(String word) {
        if (word.length() < 3 || word.length() % 2 == 0) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            boolean fits = i % 2 == 0 ? Character.isUpperCase(word.charAt(i)) : word.charAt(i) == '.';
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    private static boolean isInitial(String word) {
        return word.length() == 1 && Character.isUpperCase(word.charAt(0));
    }
}
