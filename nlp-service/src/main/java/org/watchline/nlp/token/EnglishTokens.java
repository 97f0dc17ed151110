package org.watchline.nlp.token;

import java.util.ArrayList;
import java.util.List;
import opennlp.tools.tokenize.TokenizerME;
import org.watchline.nlp.model.Models;
import org.watchline.nlp.text.Abbreviations;
import org.watchline.nlp.text.RecentlyUsed;
import org.watchline.nlp.text.Span;
import org.watchline.nlp.text.Words;

/**
 * English tokens: the model's, after cutting at marks that it leaves glued (quotes, dashes), joining what it breaks
 * (names with hyphens) and cutting off the possessive 's, which its training data has no notion of. For one thread.
 */
public final class EnglishTokens {

    /**
     * In UTF-16 units. The effort for a word grows with the square of its length; what is longer is no word, and is cut
     * at separating marks only.
     */
    private static final int LONGEST_WORD = 100;

    /** Marks that the model always cuts from the word before them, so that it need not be asked. */
    private static final String CLOSING = ",;:!?";

    /** Some 2 MB; most words of a text that are not all letters come again (Pakistan's, 2021, al-Qaeda). */
    private static final int REMEMBERED = 10_000;

    private final TokenizerME tokenizer;
    private final RecentlyUsed<Word, Cuts> memory = new RecentlyUsed<>(REMEMBERED);

    public EnglishTokens(Models models) {
        this.tokenizer = new TokenizerME(models.tokens());
    }

    /** The tokens of one sentence of a text with levelled typography, in order. */
    public List<Span> in(String levelled, Span sentence) {
        List<Span> tokens = new ArrayList<>();
        for (Span word : Words.in(levelled, sentence)) {
            String form = word.in(levelled);
            // Three words of four.
            if (isOneWord(form)) {
                tokens.add(word);
            } else {
                tokens.addAll(cuts(form, word.end() == sentence.end()).pieces(word.start()));
            }
        }
        return tokens;
    }

    private Cuts cuts(String word, boolean endsSentence) {
        return word.length() > LONGEST_WORD
                ? cut(word, endsSentence)
                : memory.answer(new Word(word, endsSentence), asked -> cut(asked.form(), asked.endsSentence()));
    }

    private Cuts cut(String word, boolean endsSentence) {
        Cuts cuts = new Cuts(word.length());
        Separators.cut(word, cuts);
        if (word.length() <= LONGEST_WORD) {
            for (Span piece : cuts.pieces(0)) {
                cutByModel(piece.in(word), piece.start(), cuts);
            }
            Wholes.join(word, cuts);
            Clitics.cutOff(word, cuts);
            settleStop(word, endsSentence, cuts);
        }
        return cuts;
    }

    private void cutByModel(String piece, int start, Cuts cuts) {
        int last = piece.length() - 1;
        boolean closed = CLOSING.indexOf(piece.charAt(last)) >= 0;
        if (isOneWord(closed ? piece.substring(0, last) : piece)) {
            cuts.around(start, start + last + (closed ? 0 : 1));
            return;
        }
        for (opennlp.tools.util.Span token : tokenizer.tokenizePos(piece)) {
            cuts.around(start + token.getStart(), start + token.getEnd());
        }
    }

    /** An abbreviation keeps its stop within a sentence; any other word loses it at the sentence's end. */
    private static void settleStop(String word, boolean endsSentence, Cuts cuts) {
        int stop = word.length() - 1;
        if (stop < 1 || word.charAt(stop) != '.' || !Character.isLetterOrDigit(word.charAt(stop - 1))) {
            return;
        }
        int start = stop;
        while (start > 0 && isOfAbbreviation(word.charAt(start - 1))) {
            start--;
        }
        boolean abbreviation = Abbreviations.contain(word.substring(start, stop));
        if (abbreviation && !endsSentence) {
            cuts.noneWithin(start, word.length());
        } else if (!abbreviation && endsSentence) {
            cuts.at(stop);
        }
    }

    /** Of words with nothing but letters only "cannot" is cut. */
    private static boolean isOneWord(String word) {
        return hasOnlyLetters(word) && !word.equalsIgnoreCase("cannot");
    }

    private static boolean hasOnlyLetters(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (!Character.isLetter(word.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** A hyphen counts as well, so that the K of IS-K is not taken for an initial. */
    private static boolean isOfAbbreviation(char character) {
        return Character.isLetter(character) || character == '.' || character == '-';
    }

    private record Word(String form, boolean endsSentence) {}
}
