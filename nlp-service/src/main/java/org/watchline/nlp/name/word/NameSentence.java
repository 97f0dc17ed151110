package org.watchline.nlp.name.word;

import java.util.List;
import org.watchline.contracts.annotation.BlockKind;
import org.watchline.nlp.document.ReadSentence;
import org.watchline.nlp.text.Span;

/** A sentence, read for names. */
public final class NameSentence {

    /** In words: "Judge Anna Lind resigned." is no heading; headings that end with a stop are longer. */
    private static final int LONGEST_PLAIN = 8;

    /** In letters; headings leave short words of the grammar without a capital. */
    private static final int LONGEST_SMALL = 4;

    private final ReadSentence read;
    private final List<NameWord> words;
    private final boolean titleCase;

    NameSentence(ReadSentence read, List<NameWord> words) {
        this.read = read;
        this.words = List.copyOf(words);
        titleCase = isTitleCase(words);
    }

    /** @param levelled the field that the sentence stands in */
    public static NameSentence of(String levelled, ReadSentence read, WordMemory memory) {
        return new NameSentence(read, new WordCutter(levelled, memory).words(read.tokens()));
    }

    public List<NameWord> words() {
        return words;
    }

    public int size() {
        return words.size();
    }

    public NameWord word(int index) {
        return words.get(index);
    }

    /** Whether there is such a word and it is of the class. */
    public boolean is(int index, WordClass wordClass) {
        return has(index) && words.get(index).is(wordClass);
    }

    /** Whether there is such a word and it is written so. */
    public boolean isMark(int index, String mark) {
        return has(index) && words.get(index).isMark(mark);
    }

    public boolean isCapital(int index) {
        return has(index) && words.get(index).isCapital();
    }

    public boolean has(int index) {
        return index >= 0 && index < words.size();
    }

    /** What the words from one to before another cover. */
    public Span span(int from, int to) {
        return words.get(from).span().to(words.get(to - 1).span());
    }

    /** The index of the word that begins there, or -1. */
    public int wordStartingAt(int position) {
        int low = 0;
        int high = words.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int start = words.get(middle).span().start();
            if (start == position) {
                return middle;
            }
            if (start < position) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }

    /** The index behind the last word that ends at a position or before. */
    public int wordEnd(int from, int position) {
        int end = from;
        while (end < words.size() && words.get(end).span().end() <= position) {
            end++;
        }
        return end;
    }

    /** Whether nearly all words that headings capitalise have capitals. */
    public boolean isTitleCase() {
        return titleCase;
    }

    private static boolean isTitleCase(List<NameWord> words) {
        int capitals = 0;
        int small = 0;
        for (NameWord word : words) {
            if (word.isCapital()) {
                capitals += isGrammar(word) ? 0 : 1;
            } else if (Character.isLetter(word.text().charAt(0))) {
                small += isGrammar(word) && word.text().length() <= LONGEST_SMALL ? 0 : 1;
            }
        }
        boolean closed = !words.isEmpty() && words.get(words.size() - 1).isMark(".");
        return closed ? small == 0 && capitals > LONGEST_PLAIN : capitals > 2 && capitals >= 3 * small;
    }

    private static boolean isGrammar(NameWord word) {
        return word.is(WordClass.FUNCTION_WORD) || word.is(WordClass.PARTICLE);
    }

    public BlockKind block() {
        return read.block();
    }

    public ReadSentence read() {
        return read;
    }
}
