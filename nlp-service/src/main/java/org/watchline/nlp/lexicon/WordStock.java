package org.watchline.nlp.lexicon;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.watchline.knowledge.match.AliasIndex;
import org.watchline.knowledge.name.Word;

/**
 * Words prepared for comparison, with whether any alias begins with them: most words of a text were in it before, and
 * most begin no alias. For any number of threads.
 */
final class WordStock {

    /** Words; some 20 MB. Hostile texts never repeat a word, and all is forgotten when they have filled it. */
    private static final int CAPACITY = 50_000;

    /** In UTF-16 units; longer words are addresses and the like, which would fill the memory. */
    private static final int LONGEST_KEPT = 40;

    private final AliasIndex index;
    private final Map<String, Stocked> words = new ConcurrentHashMap<>();

    WordStock(AliasIndex index) {
        this.index = index;
    }

    /** @param mayBegin whether some alias goes on as the word does */
    record Stocked(Word word, boolean mayBegin) {}

    Stocked of(String text) {
        Stocked known = words.get(text);
        if (known != null) {
            return known;
        }
        Word word = Word.of(text);
        Stocked prepared = new Stocked(word, index.mayBegin(word));
        if (text.length() <= LONGEST_KEPT) {
            if (words.size() >= CAPACITY) {
                words.clear();
            }
            words.put(text, prepared);
        }
        return prepared;
    }
}
