package org.watchline.knowledge.name;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A sequence of words, grown one by one, under the three forms that names are compared by. Not for use by several
 * threads.
 */
public final class WordRun {

    private final StringBuilder literal = new StringBuilder();
    private final StringBuilder plain = new StringBuilder();
    private final KeyBuilder key = new KeyBuilder();
    private final Set<String> smallWords = new HashSet<>();
    private @Nullable Piece last;
    private boolean dashPending;
    private boolean compound;
    private int words;

    /** The whole name as one run. */
    public static WordRun of(String name) {
        WordRun run = new WordRun();
        for (String word : name.split(" ", -1)) {
            run.append(Word.of(word));
        }
        run.key.end();
        return run;
    }

    /** Adds the next word of the text. */
    public void append(Word word) {
        words++;
        boolean joined = dashPending || word.beginsWithDash();
        boolean caseNoted = false;
        for (Piece piece : word.pieces()) {
            compound |= joined && last != null && !last.isParticle() && !piece.isParticle();
            joined = true;
            append(piece);
            // What follows a hyphen may be small in any name (Siraj-ud-din).
            if (!caseNoted && !piece.isParticle()) {
                caseNoted = true;
                noteCase(piece);
            }
        }
        dashPending = word.endsWithDash();
    }

    /** Letters and digits with their case. */
    public String literal() {
        return literal.toString();
    }

    /** Letters and digits without case and accents. */
    public String plain() {
        return plain.toString();
    }

    /** The run's {@link NameKey}; a trailing article or connective is not yet part of it. */
    public String key() {
        return key.toString();
    }

    /** The words, in plain letters, that the writer began with a small letter although they are no particles. */
    public Set<String> smallWords() {
        return smallWords;
    }

    /** How many words were added. */
    public int words() {
        return words;
    }

    /** Whether it is written in a script without capitals, as Arabic is. */
    public boolean isCaseless() {
        int first = plain.length() == 0 ? 'a' : plain.codePointAt(0);
        return Character.isLetter(first) && !Character.isLowerCase(first) && !Character.isUpperCase(first);
    }

    /** Whether a hyphen joins two full words, as it may two names ("Pakistan-Taliban tensions"). */
    public boolean isCompound() {
        return compound;
    }

    private void append(Piece piece) {
        literal.append(piece.written());
        plain.append(piece.plain());
        key.append(piece.plain());
        last = piece;
    }

    private void noteCase(Piece piece) {
        if (piece.isSmall()) {
            smallWords.add(piece.plain());
        }
    }
}
