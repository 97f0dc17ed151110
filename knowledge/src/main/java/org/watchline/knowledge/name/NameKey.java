package org.watchline.knowledge.name;

/**
 * What two spellings of a name are compared by.
 *
 * <p>The key is the concatenation of the name's folded pieces, without word boundaries, because writers set them as
 * they like (Jamaat-ul-Ahrar, Jamaatul Ahrar). What is folded, and why, stands with the rules: {@link Folding} for the
 * letters of a piece, {@link Particles} for the articles and connectives between pieces.
 */
public final class NameKey {

    /**
     * Shorter keys stand for too many words ("Dir", "Wana" and "Wanna"), so such names are compared by their plain
     * letters. From six letters on, English words hardly ever meet a name's key: of 22,000, two met a shipped entity's,
     * and those aliases are literal now.
     */
    private static final int DISTINCTIVE_LENGTH = 6;

    private NameKey() {}

    /** The key that all romanisations of the name share; never contains anything but lower-case letters and digits. */
    public static String of(String name) {
        return WordRun.of(name).key();
    }

    /** The key where it is distinctive, otherwise the name's plain letters. */
    public static String comparable(String name) {
        WordRun run = WordRun.of(name);
        return isDistinctive(run.key()) ? run.key() : run.plain();
    }

    /**
     * The name's letters and digits with their case and accents: what is left when hyphens, dots and spaces are
     * ignored.
     */
    public static String literal(String name) {
        return WordRun.of(name).literal();
    }

    /** Whether a key is long enough to identify a name by itself. */
    public static boolean isDistinctive(String key) {
        return key.length() >= DISTINCTIVE_LENGTH;
    }
}
