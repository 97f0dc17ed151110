package org.watchline.nlp.name.word;

import java.util.ArrayList;
import java.util.List;
import org.watchline.nlp.document.Token;
import org.watchline.nlp.text.Span;

/**
 * Cuts tokens at hyphens where these may stand between a name and something else (Taliban-led, Pakistan-Afghanistan),
 * and leaves them whole where they join the parts of one (Tehrik-i-Taliban, al-Qaida, Zia-ur-Rehman).
 */
final class WordCutter {

    /** In UTF-16 units; what is longer is no name. */
    private static final int LONGEST_WORD = 100;

    private final String levelled;
    private final WordMemory memory;
    private final List<NameWord> words = new ArrayList<>();

    WordCutter(String levelled, WordMemory memory) {
        this.levelled = levelled;
        this.memory = memory;
    }

    List<NameWord> words(List<Token> tokens) {
        for (Token token : tokens) {
            if (token.span().length() <= LONGEST_WORD && mayBeCompound(token.span())) {
                cut(token);
            } else {
                add(token.span().start(), token.span().end(), token);
            }
        }
        return words;
    }

    private boolean mayBeCompound(Span token) {
        boolean hyphen = false;
        boolean capital = false;
        for (int i = token.start(); i < token.end(); i++) {
            hyphen |= levelled.charAt(i) == '-';
            capital |= Character.isUpperCase(levelled.charAt(i));
        }
        return hyphen && capital;
    }

    private void cut(Token token) {
        int end = token.span().end();
        int wordStart = token.span().start();
        int partStart = wordStart;
        for (int hyphen = hyphenFrom(wordStart, end); hyphen < end; hyphen = hyphenFrom(hyphen + 1, end)) {
            if (separates(wordStart, partStart, hyphen, hyphenFrom(hyphen + 1, end))) {
                add(wordStart, hyphen, token);
                add(hyphen, hyphen + 1, token);
                wordStart = hyphen + 1;
            }
            partStart = hyphen + 1;
        }
        add(wordStart, end, token);
    }

    /** The next hyphen's position, or the end. */
    private int hyphenFrom(int from, int end) {
        int position = from;
        while (position < end && levelled.charAt(position) != '-') {
            position++;
        }
        return position;
    }

    /** A single letter belongs to its neighbour, as in IS-K; and so does what only a name continues with (Sung-min). */
    private boolean separates(int word, int before, int hyphen, int end) {
        boolean letters = hyphen - before > 1 && end - hyphen > 2;
        return letters
                && !isParticle(before, hyphen)
                && !isParticle(hyphen + 1, end)
                && !isNameGoingOn(word, hyphen, end);
    }

    private boolean isNameGoingOn(int word, int hyphen, int end) {
        return Character.isUpperCase(levelled.charAt(word))
                && Character.isLowerCase(levelled.charAt(hyphen + 1))
                && !CompoundEnds.contain(levelled.substring(hyphen + 1, end));
    }

    private boolean isParticle(int start, int end) {
        return memory.factsOf(levelled.substring(start, end)).is(WordClass.PARTICLE);
    }

    private void add(int start, int end, Token token) {
        if (start < end) {
            Span span = new Span(start, end);
            boolean glued =
                    !words.isEmpty() && words.get(words.size() - 1).span().end() == start;
            words.add(new NameWord(span, memory.factsOf(span.in(levelled)), token.pos(), glued));
        }
    }
}
