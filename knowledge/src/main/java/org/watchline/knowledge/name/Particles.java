package org.watchline.knowledge.name;

import java.util.Set;

/**
 * The small words inside names.
 *
 * <p>The Arabic article is written al, ul, el, il, as its vowel sounds, and before "sun letters" as these sound
 * (Siraj-ud-Din for Siraj al-Din). The Persian and Urdu connective (izafat) is written -e-, -i- or left out. Both may
 * be glued to the word before (Jamaatul Ahrar).
 */
final class Particles {

    private static final Set<String> ARTICLES = Set.of("al", "ul", "el", "il", "ol");
    private static final Set<String> IZAFATS = Set.of("e", "i", "ye");
    /** The s is what is left of a possessive inside a name. */
    private static final Set<String> LINKING_WORDS =
            Set.of("and", "bin", "bint", "for", "ibn", "in", "of", "on", "s", "the", "va", "wa");

    private static final String ARTICLE_VOWELS = "aeou";
    private static final String SUN_LETTERS = "dlnrstz";

    private Particles() {}

    /** Whether writers set the piece with a small letter even inside a capitalised name. */
    static boolean isParticle(String piece) {
        return mayBeArticle(piece) || IZAFATS.contains(piece) || LINKING_WORDS.contains(piece);
    }

    static boolean isIzafat(String piece) {
        return IZAFATS.contains(piece);
    }

    static boolean isArticle(String piece) {
        return ARTICLES.contains(piece);
    }

    /** Whether the piece is the article, or looks like it before some word: "ud", "ur", "as". */
    static boolean mayBeArticle(String piece) {
        return ARTICLES.contains(piece)
                || (piece.length() == 2
                        && ARTICLE_VOWELS.indexOf(piece.charAt(0)) >= 0
                        && SUN_LETTERS.indexOf(piece.charAt(1)) >= 0);
    }

    /**
     * Whether what may be the article is one before this piece: "ud" before "din", "ur" before "rahman", "ul" before
     * any.
     */
    static boolean isArticleBefore(String piece, String next) {
        return ARTICLES.contains(piece) || next.charAt(0) == piece.charAt(1);
    }

    /** What all spellings of the article become before a word. */
    static String articleBefore(String next) {
        return SUN_LETTERS.indexOf(next.charAt(0)) >= 0 ? "u" + next.charAt(0) : "ul";
    }
}
