package org.watchline.nlp.morphology;

import java.util.ArrayList;
import java.util.List;
import org.watchline.nlp.text.Span;
import org.watchline.nlp.token.Clitics;

/**
 * A sentence in the words that the tagging model was trained on, and which of them decides on which of our tokens.
 *
 * <p>Its training data has possessives and contractions in one piece, with a tag for each part ("Pakistan's" is
 * {@code PROPN+PART}), and words with hyphens in pieces; our tokens are the other way round.
 */
final class ModelWords {

    private final List<String> words = new ArrayList<>();
    private final int[] deciding;
    private final boolean[] clitic;

    /** @param levelled text with levelled typography */
    ModelWords(String levelled, List<Span> tokens) {
        deciding = new int[tokens.size()];
        clitic = new boolean[tokens.size()];
        for (int i = 0; i < tokens.size(); i++) {
            String form = tokens.get(i).in(levelled);
            clitic[i] = i > 0 && !clitic[i - 1] && isAttached(tokens.get(i - 1), tokens.get(i), levelled);
            if (clitic[i]) {
                int host = words.size() - 1;
                words.set(host, words.get(host) + form);
            } else {
                addParts(form);
            }
            deciding[i] = words.size() - 1;
        }
    }

    List<String> words() {
        return words;
    }

    /** The index of the word whose tag the token gets; the last part, for a word with hyphens. */
    int decidingWord(int token) {
        return deciding[token];
    }

    /** Whether the token is the second part of its deciding word. */
    boolean isClitic(int token) {
        return clitic[token];
    }

    private void addParts(String form) {
        int start = 0;
        for (int i = 1; i < form.length() - 1; i++) {
            if (form.charAt(i) == '-' && Character.isLetterOrDigit(form.charAt(i + 1)) && i > start) {
                words.add(form.substring(start, i));
                words.add("-");
                start = i + 1;
            }
        }
        words.add(form.substring(start));
    }

    private static boolean isAttached(Span host, Span token, String text) {
        return host.end() == token.start()
                && Character.isLetterOrDigit(text.charAt(host.end() - 1))
                && Clitics.find(token.in(text)).isPresent();
    }
}
