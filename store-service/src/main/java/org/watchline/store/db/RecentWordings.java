package org.watchline.store.db;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.watchline.store.duplicate.Wording;

/**
 * The wordings of texts that were compared lately: a stock phrase leads to the same few texts again and again. A text
 * never changes under its id; that of an article that was taken down is asked for no more, and goes when others have
 * taken its place. For any number of threads.
 */
final class RecentWordings {

    /** Texts; some 20 MB for articles as they are, three times as much if all are as long as is kept. */
    static final int CAPACITY = 1_000;

    /** In words. */
    static final int LONGEST_KEPT = 2_000;

    private static final float LOAD_FACTOR = 0.75f;

    private final Map<Long, Wording> byText = new LinkedHashMap<>(CAPACITY, LOAD_FACTOR, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Wording> eldest) {
            return size() > CAPACITY;
        }
    };

    /** The wordings of those of the texts that were compared lately. */
    synchronized Map<Long, Wording> of(Collection<Long> texts) {
        Map<Long, Wording> known = new HashMap<>();
        for (Long text : texts) {
            Wording wording = byText.get(text);
            if (wording != null) {
                known.put(text, wording);
            }
        }
        return known;
    }

    /** Remembers the wording of a text. */
    synchronized void keep(long text, Wording wording) {
        if (wording.words() <= LONGEST_KEPT) {
            byText.put(text, wording);
        }
    }
}
