package org.watchline.local.chaos.loader;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * What is sent next: new articles above all, and among them the same again, changed ones, the same words under another
 * id, and what must be turned away. Not thread-safe.
 */
final class Mix {

    private static final int REMEMBERED = 400;
    private static final int LONGEST_BURST = 4;
    private static final int LARGEST_BATCH = 6;

    private final String prefix;
    private final SplittableRandom random;
    private final List<Draft> sent = new ArrayList<>();
    private long number;

    /**
     * @param prefix of every id, other than that of any other campaign on the same data
     * @param number of the last article that was sent before, which is not sent anew
     */
    Mix(String prefix, long seed, long number) {
        this.prefix = prefix;
        this.random = new SplittableRandom(seed);
        this.number = number;
    }

    /** A few articles that travel together. */
    List<Draft> next() {
        int roll = random.nextInt(100);
        if (sent.isEmpty() || roll < 50) {
            return several();
        }
        if (roll < 65) {
            return List.of(earlier());
        }
        if (roll < 82) {
            return burst();
        }
        if (roll < 91) {
            return List.of(keep(earlier().copied(newId())));
        }
        return List.of(article().spoilt());
    }

    /** One new article. */
    Draft fresh() {
        return keep(article());
    }

    private List<Draft> several() {
        List<Draft> batch = new ArrayList<>();
        int size = random.nextInt(1, LARGEST_BATCH);
        for (int i = 0; i < size; i++) {
            batch.add(fresh());
        }
        if (size > 2 && random.nextInt(4) == 0) {
            batch.add(article().spoilt());
        }
        return batch;
    }

    /** Versions of one article in quick order. */
    private List<Draft> burst() {
        Draft draft = earlier();
        List<Draft> versions = new ArrayList<>();
        int count = random.nextInt(2, LONGEST_BURST + 1);
        for (int i = 0; i < count; i++) {
            number++;
            versions.add(keep(draft.revised(Texts.about(prefix + "v" + number, random))));
        }
        return versions;
    }

    private Draft article() {
        String id = newId();
        return Draft.of(id, Texts.about(id, random), Texts.day(random));
    }

    private String newId() {
        number++;
        return prefix + "n" + number;
    }

    private Draft earlier() {
        return sent.get(random.nextInt(sent.size()));
    }

    private Draft keep(Draft draft) {
        if (sent.size() == REMEMBERED) {
            sent.remove(random.nextInt(REMEMBERED));
        }
        sent.add(draft);
        return draft;
    }
}
