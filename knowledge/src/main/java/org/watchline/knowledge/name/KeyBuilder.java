package org.watchline.knowledge.name;

import org.jspecify.annotations.Nullable;

/** Grows a {@link NameKey} piece by piece. */
final class KeyBuilder {

    private final StringBuilder key = new StringBuilder();
    /** An article, or what may be one: which it is depends on the piece that follows. */
    private @Nullable String pending;

    void append(String plain) {
        for (String piece : GivenNames.regular(plain)) {
            appendRegular(piece);
        }
    }

    /** A name that ends in what looks like an article ends in a word. */
    void end() {
        if (pending != null) {
            join(Folding.fold(pending));
            pending = null;
        }
    }

    @Override
    public String toString() {
        return key.toString();
    }

    private void appendRegular(String piece) {
        String waiting = pending;
        pending = null;
        if (waiting != null) {
            boolean article = Particles.isArticleBefore(waiting, piece);
            join(article ? Particles.articleBefore(piece) : Folding.fold(waiting));
        }
        if (key.isEmpty()) {
            join(Particles.isArticle(piece) ? "al" : Folding.fold(piece));
        } else if (Particles.mayBeArticle(piece)) {
            pending = piece;
        } else if (!Particles.isIzafat(piece)) {
            join(Folding.fold(piece));
        }
    }

    /** A consonant at the seam counts once, as within a piece: Hizbut Tahrir, Hizb-ut-Tahrir. */
    private void join(String folded) {
        boolean doubled = !key.isEmpty() && !folded.isEmpty() && key.charAt(key.length() - 1) == folded.charAt(0);
        key.append(doubled ? folded.substring(1) : folded);
    }
}
