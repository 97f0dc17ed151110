package org.watchline.nlp.clause;

import java.util.Set;

/** Makes the words that qualify a number part of it, so that "at" and "than" are no prepositions there. */
final class Quantifiers {

    private static final Set<String> SINGLE = Set.of(
            "over",
            "above",
            "under",
            "around",
            "about",
            "nearly",
            "almost",
            "roughly",
            "approximately",
            "some",
            "only",
            "exactly",
            "another",
            "between");

    private static final Set<String> PARTS = Set.of("many", "most", "some", "several", "few", "all", "both");

    private Quantifiers() {}

    static void mark(VisibleTokens tokens, Kind[] kinds) {
        for (int i = 1; i < kinds.length; i++) {
            if (kinds[i] == Kind.NUMBER || isArticleOfNumber(tokens, kinds, i)) {
                int start = start(tokens, i);
                for (int k = start; k <= i; k++) {
                    kinds[k] = Kind.NUMBER;
                }
            }
        }
        for (int i = 0; i < kinds.length; i++) {
            kinds[i] = isPartOfWhole(tokens, kinds, i) ? Kind.NUMBER : kinds[i];
        }
        for (int i = 1; i + 1 < kinds.length; i++) {
            if (kinds[i - 1] == Kind.NUMBER && isRangeWord(tokens.form(i)) && kinds[i + 1] == Kind.NUMBER) {
                kinds[i] = Kind.NUMBER;
            }
        }
    }

    /** "More than a hundred". */
    private static boolean isArticleOfNumber(VisibleTokens tokens, Kind[] kinds, int i) {
        return tokens.form(i).equals("a")
                && i + 1 < kinds.length
                && kinds[i + 1] == Kind.NUMBER
                && start(tokens, i) < i;
    }

    /** "Many of them": an amount that stands for those it counts. */
    private static boolean isPartOfWhole(VisibleTokens tokens, Kind[] kinds, int i) {
        return PARTS.contains(tokens.form(i))
                && i + 1 < kinds.length
                && tokens.form(i + 1).equals("of")
                && kinds[i] != Kind.NOUN;
    }

    private static boolean isRangeWord(String form) {
        return form.equals("to") || form.equals("and") || form.equals("or");
    }

    private static int start(VisibleTokens tokens, int number) {
        String last = tokens.form(number - 1);
        if (SINGLE.contains(last)) {
            return number - 1;
        }
        if (number < 2) {
            return number;
        }
        String first = tokens.form(number - 2);
        boolean pair = switch (last) {
            case "least", "most" -> first.equals("at");
            case "than" -> first.equals("more") || first.equals("less") || first.equals("fewer");
            case "to" -> first.equals("up");
            case "as" -> first.equals("many");
            default -> false;
        };
        if (!pair) {
            return number;
        }
        boolean asManyAs =
                last.equals("as") && number > 2 && tokens.form(number - 3).equals("as");
        return asManyAs ? number - 3 : number - 2;
    }
}
