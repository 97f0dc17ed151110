package org.watchline.nlp.lexicon;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.watchline.knowledge.name.Word;
import org.watchline.nlp.text.Span;
import org.watchline.nlp.token.Clitics;

/**
 * A sentence as the alias index reads it: tokens cut at their hyphens, since a name may be one part of a compound
 * ("Pakistan-Afghanistan", "Taliban-led") as well as all of it ("Tehrik-i-Taliban").
 */
final class SentenceWords {

    private final WordStock stock;
    private final List<Word> words = new ArrayList<>();
    private final List<Span> spans = new ArrayList<>();
    private final BitSet beginnings = new BitSet();

    private SentenceWords(WordStock stock) {
        this.stock = stock;
    }

    static SentenceWords of(String levelled, List<Span> tokens, WordStock stock) {
        SentenceWords sentence = new SentenceWords(stock);
        tokens.forEach(token -> sentence.addParts(levelled, token));
        return sentence;
    }

    List<Word> words() {
        return words;
    }

    int count() {
        return words.size();
    }

    /** Whether an alias may begin with this word. */
    boolean mayBegin(int index) {
        return beginnings.get(index);
    }

    /** What a number of words from one on cover in the text. */
    Span span(int from, int count) {
        return spans.get(from).to(spans.get(from + count - 1));
    }

    /** Whether the word is written onto the one before it, as the possessive 's is. */
    boolean isClitic(int index) {
        return index > 0
                && spans.get(index - 1).end() == spans.get(index).start()
                && Clitics.find(words.get(index).text()).isPresent();
    }

    boolean isHyphen(int index) {
        return words.get(index).text().equals("-");
    }

    private void addParts(String text, Span token) {
        int start = token.start();
        for (int i = token.start(); i < token.end(); i++) {
            if (text.charAt(i) == '-') {
                add(text, start, i);
                add(text, i, i + 1);
                start = i + 1;
            }
        }
        add(text, start, token.end());
    }

    private void add(String text, int start, int end) {
        if (start < end) {
            Span span = new Span(start, end);
            WordStock.Stocked word = stock.of(span.in(text));
            beginnings.set(words.size(), word.mayBegin());
            words.add(word.word());
            spans.add(span);
        }
    }
}
