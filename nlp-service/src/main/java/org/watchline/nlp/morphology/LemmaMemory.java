package org.watchline.nlp.morphology;

import java.util.LinkedHashMap;
import java.util.Map;
import opennlp.tools.lemmatizer.LemmatizerME;

/**
 * Asks the lemma model once per word form and tag, and remembers the most recently used answers: the model is ten times
 * slower than everything else together. It is asked for the form alone, so the answer does not depend on what came
 * before. For one thread.
 */
final class LemmaMemory {

    /** Some 3 MB; a language's running text repeats itself well below that. */
    private static final int CAPACITY = 30_000;

    private final LemmatizerME lemmatizer;
    private final Map<FormAndTag, String> remembered = new LinkedHashMap<>(1024, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<FormAndTag, String> eldest) {
            return size() > CAPACITY;
        }
    };

    LemmaMemory(LemmatizerME lemmatizer) {
        this.lemmatizer = lemmatizer;
    }

    /** @param form in lower case */
    String lemmaOf(String form, String tag) {
        FormAndTag key = new FormAndTag(form, tag);
        String known = remembered.get(key);
        if (known != null) {
            return known;
        }
        String lemma = lemmatizer.lemmatize(new String[] {form}, new String[] {tag})[0];
        remembered.put(key, lemma);
        return lemma;
    }

    private record FormAndTag(String form, String tag) {}
}
