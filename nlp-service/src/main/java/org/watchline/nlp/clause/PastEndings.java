package org.watchline.nlp.clause;

import java.util.List;
import java.util.Set;

/** Tells by spelling whether a past in -ed belongs to a verb in -e: "named", but not "opened". Right for most verbs. */
final class PastEndings {

    private static final String VOWELS = "aeiou";
    private static final String NEVER_DROPPED_BEHIND = "wxy";

    /** Endings of longer stems, nearly all of whose verbs end in -e. */
    private static final List<String> STEMS =
            List.of("um", "ut", "ot", "ib", "ok", "uk", "ul", "ir", "ur", "ar", "eg", "eng", "ung");

    private static final Set<String> WITHOUT = Set.of("pivot", "pilot", "ballot", "clear", "appear", "fear", "near");

    /** Stems of verbs in -e whose endings other verbs have as well. */
    private static final Set<String> WITH = Set.of(
            "conven",
            "interven",
            "postpon",
            "dethron",
            "telephon",
            "declin",
            "combin",
            "determin",
            "examin",
            "undermin",
            "underlin",
            "outlin",
            "defin",
            "parol",
            "exil",
            "reconcil",
            "escap",
            "restor",
            "implor",
            "deplor",
            "explor",
            "ignor",
            "interfer",
            "unit",
            "reunit",
            "invit",
            "incit",
            "ignit",
            "exchang",
            "chang",
            "arrang",
            "massacr",
            "strangl",
            "besieg",
            "creat",
            "extradit",
            "dynamit",
            "persuad");

    private PastEndings() {}

    /** @param stem a past form without -ed */
    static boolean isOfVerbInE(String stem) {
        if (WITH.contains(stem)) {
            return true;
        }
        if (stem.length() < 2 || WITHOUT.contains(stem)) {
            return false;
        }
        char last = stem.charAt(stem.length() - 1);
        char before = stem.charAt(stem.length() - 2);
        if (isVowel(before)) {
            boolean single = stem.length() < 3 || !isVowel(stem.charAt(stem.length() - 3)) || isBehindQ(stem);
            return single
                    && NEVER_DROPPED_BEHIND.indexOf(last) < 0
                    && (last == 'd' || isOneSyllable(stem) || STEMS.stream().anyMatch(stem::endsWith));
        }
        return (last == 'l' && "lrw".indexOf(before) < 0) || stem.endsWith("eng") || stem.endsWith("ung");
    }

    private static boolean isBehindQ(String stem) {
        return stem.length() > 3 && stem.charAt(stem.length() - 4) == 'q';
    }

    private static boolean isOneSyllable(String stem) {
        int groups = 0;
        for (int i = 0; i < stem.length(); i++) {
            groups += isVowel(stem.charAt(i)) && (i == 0 || !isVowel(stem.charAt(i - 1))) ? 1 : 0;
        }
        return groups == 1;
    }

    private static boolean isVowel(char letter) {
        return VOWELS.indexOf(letter) >= 0;
    }
}
