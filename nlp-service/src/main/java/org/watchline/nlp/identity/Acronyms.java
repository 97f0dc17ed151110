package org.watchline.nlp.identity;

import java.util.Locale;
import java.util.Set;
import org.watchline.knowledge.name.NameKey;

/** Names made of the first letters of others. */
final class Acronyms {

    private static final int LONGEST = 12;

    private static final Set<String> UNCOUNTED =
            Set.of("a", "al", "and", "e", "for", "i", "in", "o", "of", "on", "the", "to", "ud", "ul", "ur", "wa", "&");

    private Acronyms() {}

    /** Two to twelve letters without spaces, mostly capitals: TTP, IS-K, LeJ. */
    static boolean isAcronym(String name) {
        if (name.length() < 2 || name.length() > LONGEST || name.indexOf(' ') >= 0) {
            return false;
        }
        long letters = name.chars().filter(Character::isLetter).count();
        long capitals = name.chars().filter(Character::isUpperCase).count();
        return capitals >= 2 && 2 * capitals >= letters;
    }

    /** The acronym's letters, in capitals. */
    static String letters(String acronym) {
        return NameKey.literal(acronym).toUpperCase(Locale.ROOT);
    }

    /** The first letters of a name's words, in capitals, small words left out; what the name would be shortened to. */
    static String initials(String name) {
        StringBuilder initials = new StringBuilder();
        for (String word : name.split("[ -]++", -1)) {
            if (!word.isEmpty() && !UNCOUNTED.contains(word.toLowerCase(Locale.ROOT))) {
                initials.appendCodePoint(Character.toUpperCase(word.codePointAt(0)));
            }
        }
        return initials.toString();
    }

    /**
     * Whether an acronym that stands in brackets beside a name may be made of it: it begins as one of its first two
     * words does, and all of its letters are there in their order (NACTA: National Counter Terrorism Authority).
     */
    static boolean mayShorten(String acronym, String name) {
        String letters = letters(acronym);
        String plain = NameKey.literal(name).toUpperCase(Locale.ROOT);
        String initials = initials(name);
        if (initials.length() < 2 || initials.substring(0, 2).indexOf(letters.charAt(0)) < 0) {
            return false;
        }
        int found = plain.indexOf(letters.charAt(0));
        for (int i = 1; i < letters.length() && found >= 0; i++) {
            found = plain.indexOf(letters.charAt(i), found + 1);
        }
        return found >= 0;
    }
}
