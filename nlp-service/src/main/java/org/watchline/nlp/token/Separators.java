package org.watchline.nlp.token;

/** Marks that are tokens of their own wherever they stand. */
final class Separators {

    private static final String MARKS = "\"()[]{}<>|;!?\u2013\u2014\u2015\u2026\u2022\u00ab\u00bb";

    private Separators() {}

    static void cut(String word, Cuts cuts) {
        for (int i = 0; i < word.length(); i++) {
            if (separates(word, i)) {
                cuts.around(i, i + 1);
            }
        }
    }

    private static boolean separates(String word, int index) {
        char mark = word.charAt(index);
        return switch (mark) {
            // A quotation mark, unless it stands within a word (Qa'ida, didn't).
            case '\'' -> !isSpelt(word, index - 1) || !isSpelt(word, index + 1);
            case '/' -> !isDigit(word, index - 1) || !isDigit(word, index + 1);
            default -> MARKS.indexOf(mark) >= 0;
        };
    }

    private static boolean isSpelt(String word, int index) {
        return index >= 0 && index < word.length() && Character.isLetterOrDigit(word.charAt(index));
    }

    private static boolean isDigit(String word, int index) {
        return index >= 0 && index < word.length() && Character.isDigit(word.charAt(index));
    }
}
