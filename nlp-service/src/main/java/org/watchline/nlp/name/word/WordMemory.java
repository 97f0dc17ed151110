package org.watchline.nlp.name.word;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Looks a word's facts up once. For one thread. */
public final class WordMemory {

    /**
     * Words; some 20 MB, with what their features weigh. Hostile texts never repeat a word, and all is forgotten when
     * they have filled it.
     */
    private static final int CAPACITY = 20_000;

    private final WordLists lists;
    private final Map<String, WordFacts> remembered = new HashMap<>();

    public WordMemory(WordLists lists) {
        this.lists = lists;
    }

    WordFacts factsOf(String word) {
        WordFacts known = remembered.get(word);
        if (known != null) {
            return known;
        }
        if (remembered.size() >= CAPACITY) {
            remembered.clear();
        }
        Set<WordClass> classes = lists.classesOf(word);
        WordFacts facts = new WordFacts(word, classes);
        remembered.put(word, facts);
        return facts;
    }
}
