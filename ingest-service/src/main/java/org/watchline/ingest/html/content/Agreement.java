package org.watchline.ingest.html.content;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Compares the text that was found with the one that the page's linked data gives. */
final class Agreement {

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** UTF-16 units; a shorter one is a summary. */
    private static final int SHORTEST = 250;

    /** Share of the stated words from which two texts are of the same article. */
    private static final double SAME = 0.6;

    /** How many times longer a summary must be than what was found, which then is no article at all. */
    private static final int LONGER = 3;

    private Agreement() {}

    /** Whether the stated text is another one, or has what the other lacks. */
    static boolean isMissed(String stated, String found) {
        if (stated.length() < SHORTEST) {
            return stated.length() > LONGER * found.length();
        }
        Set<String> words = words(stated);
        Set<String> known = words(found);
        long shared = words.stream().filter(known::contains).count();
        return shared < SAME * words.size();
    }

    private static Set<String> words(String text) {
        return new HashSet<>(Arrays.asList(BETWEEN.split(text.toLowerCase(Locale.ROOT), -1)));
    }
}
