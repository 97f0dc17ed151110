package org.watchline.nlp.citation;

import java.util.Locale;
import java.util.Set;
import org.watchline.nlp.text.Span;
import org.watchline.nlp.text.WordTable;
import org.watchline.nlp.text.Words;

/**
 * Tells names of sources that nobody has heard of from the rest that stands before dates in brackets, by the classes of
 * {@code words.tsv}.
 */
final class SourceWords {

    /** In words. */
    private static final int LONGEST_NAME = 12;

    private static final WordTable TABLE = WordTable.beside(SourceWords.class, "words.tsv");

    private static final Set<String> PARTICLES = TABLE.words("particle");
    private static final Set<String> DESCRIPTORS = TABLE.words("descriptor");
    private static final Set<String> ASIDES = TABLE.words("aside");
    private static final Set<String> HAPPENINGS = TABLE.words("happening");

    private SourceWords() {}

    /** Whether it is written like the name of a source. */
    static boolean isNameLike(String name) {
        String[] words = name.split("[ \n]+", -1);
        return words.length <= LONGEST_NAME
                && opensName(words[0])
                && !HAPPENINGS.contains(plain(words[words.length - 1]))
                && hasOnlyNameWords(words);
    }

    /**
     * Without what says which kind of publication it was: "Army press release", "Umar Media statement via Telegram".
     */
    static Span withoutDescriptor(String text, Span name) {
        for (Span word : Words.in(text, name)) {
            if (word.start() > name.start() && DESCRIPTORS.contains(word.in(text))) {
                return new Span(name.start(), word.start() - 1);
            }
        }
        return name;
    }

    private static boolean opensName(String word) {
        boolean article = word.regionMatches(true, 0, "al-", 0, 3);
        boolean capital = !word.isEmpty() && (Character.isUpperCase(word.charAt(0)) || isNumbered(word));
        return (article || capital) && !ASIDES.contains(plain(word));
    }

    /** 24NewsHD, 1TV. */
    private static boolean isNumbered(String word) {
        return Character.isDigit(word.charAt(0)) && Character.isLetter(word.charAt(word.length() - 1));
    }

    private static boolean hasOnlyNameWords(String[] words) {
        for (String word : words) {
            boolean small = !word.isEmpty() && Character.isLowerCase(word.charAt(0));
            String plain = plain(word);
            boolean allowed = PARTICLES.contains(plain) || DESCRIPTORS.contains(plain) || word.indexOf('-') > 0;
            if (word.isEmpty() || (small && !allowed)) {
                return false;
            }
        }
        return true;
    }

    private static String plain(String word) {
        int end = word.length();
        while (end > 0 && ".,:".indexOf(word.charAt(end - 1)) >= 0) {
            end--;
        }
        return word.substring(0, end).toLowerCase(Locale.ROOT);
    }
}
