package org.watchline.store.db;

import java.util.List;
import java.util.Optional;
import org.watchline.contracts.annotation.Tokens;

/**
 * Tokens in the form of {@code annotation_set}'s columns of V21, where the database's functions read them.
 *
 * @param gaps one character each: of the characters since the end of the token before
 * @param lengths of its own characters
 * @param tags of its part of speech
 * @param lines lemmas, one in each line
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

    /** Empty for tokens that do not fit. */
    static Optional<CompactTokens> of(Tokens tokens) {
        StringBuilder gaps = new StringBuilder();
        StringBuilder lengths = new StringBuilder();
        StringBuilder tags = new StringBuilder();
        int reached = 0;
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
        }
        return haveLines(tokens.lemmas())
                ? Optional.of(new CompactTokens(
                        gaps.toString(), lengths.toString(), tags.toString(), String.join("\n", tokens.lemmas())))
                : Optional.empty();
    }

    private static boolean fits(int characters) {
        return characters >= 0 && characters < TOO_MANY;
    }

    /** Nothing at all is no lemma, so one without letters cannot be told from none. */
    private static boolean haveLines(List<String> lemmas) {
        return !lemmas.equals(List.of("")) && lemmas.stream().noneMatch(lemma -> lemma.indexOf('\n') >= 0);
    }
}
