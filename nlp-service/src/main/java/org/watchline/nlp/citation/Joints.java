package org.watchline.nlp.citation;

import java.util.Set;

/** What joins an outlet to its date: commas, "dated", "published on". */
final class Joints {

    private static final Set<String> WORDS = Set.of(
            "on",
            "dated",
            "of",
            "published",
            "posted",
            "updated",
            "issued",
            "from",
            "and",
            "last",
            "accessed",
            "in",
            "the");

    private static final String MARKS = " \n,:(\u2013\u2014-";

    private Joints() {}

    /** Where the words before a position end without their joint. */
    static int endBefore(String text, int from, int to) {
        int end = to;
        boolean again = true;
        while (again) {
            while (end > from && MARKS.indexOf(text.charAt(end - 1)) >= 0) {
                end--;
            }
            int word = end;
            while (word > from && Character.isLetter(text.charAt(word - 1))) {
                word--;
            }
            boolean whole = word == from || text.charAt(word - 1) == ' ' || text.charAt(word - 1) == ',';
            again = whole && word < end && WORDS.contains(text.substring(word, end));
            end = again ? word : end;
        }
        return end;
    }
}
