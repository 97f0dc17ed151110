package org.watchline.store.db;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.watchline.contracts.annotation.Tokens;

/**
 * Tokens in the form of {@code annotation_set}'s columns of V21, where the database's functions read them.
 *
 * @param gaps one character each: of the characters since the end of the token before
 * @param lengths of its own characters
 * @param tags of its part of speech
 * @param lines lemmas, one in each line; nothing where it is as the token is written, as most are
 */
record CompactTokens(String gaps, String lengths, String tags, String lines) {

    /** Their order is that of {@code corpus.token_tags()}. */
    private static final List<String> TAGS = List.of(
            "ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "PART", "PRON", "PROPN", "PUNCT",
            "SCONJ", "SYM", "VERB", "X");

    private static final char NO_CHARACTERS = '!';
    private static final char FIRST_TAG = 'a';
    /** The first number whose character would be half of one. */
    private static final int TOO_MANY = Character.MIN_SURROGATE - NO_CHARACTERS;

    /**
     * Empty for tokens that do not fit.
     *
     * @param text which their offsets, in code points, point into
     */
    static Optional<CompactTokens> of(Tokens tokens, String text) {
        if (!isWithin(tokens, text)) {
            return Optional.empty();
        }
        StringBuilder gaps = new StringBuilder();
        StringBuilder lengths = new StringBuilder();
        StringBuilder tags = new StringBuilder();
        List<String> lines = new ArrayList<>(tokens.count());
        int reached = 0;
        int read = 0;
        for (int i = 0; i < tokens.count(); i++) {
            int gap = tokens.starts().get(i) - reached;
            reached = tokens.ends().get(i);
            int length = reached - tokens.starts().get(i);
            int tag = TAGS.indexOf(tokens.pos().get(i));
            if (!fits(gap) || !fits(length) || tag < 0) {
                return Optional.empty();
            }
            gaps.append((char) (NO_CHARACTERS + gap));
            lengths.append((char) (NO_CHARACTERS + length));
            tags.append((char) (FIRST_TAG + tag));
            int start = text.offsetByCodePoints(read, gap);
            read = text.offsetByCodePoints(start, length);
            String lemma = tokens.lemmas().get(i);
            if (!isLine(lemma)) {
                return Optional.empty();
            }
            lines.add(lemma.contentEquals(text.subSequence(start, read)) ? "" : lemma);
        }
        return Optional.of(
                new CompactTokens(gaps.toString(), lengths.toString(), tags.toString(), String.join("\n", lines)));
    }

    private static boolean isWithin(Tokens tokens, String text) {
        return tokens.count() == 0 || tokens.ends().get(tokens.count() - 1) <= text.codePointCount(0, text.length());
    }

    private static boolean fits(int characters) {
        return characters >= 0 && characters < TOO_MANY;
    }

    private static boolean isLine(String lemma) {
        return !lemma.isEmpty() && lemma.indexOf('\n') < 0;
    }
}
