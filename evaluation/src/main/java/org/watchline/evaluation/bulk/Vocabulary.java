package org.watchline.evaluation.bulk;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Words of the press, then invented ones, in the order of their frequency. */
final class Vocabulary {

    private static final String PRESS = "officials said security attack forces government killed people police group "
            + "district talks militants leaders border province killing operation area ceasefire military army country "
            + "statement commander fighters peace wounded report meeting minister elders blast checkpost weapons "
            + "residents spokesman negotiations tribal members violence convoy families camp demands support soldiers "
            + "agreement council court prisoners release airstrike drone mosque school market hospital road protest "
            + "curfew election intelligence ambush hostage ransom refugees crossing trade visit delegation";
    private static final String[] SYLLABLES = {
        "ba", "chor", "da", "el", "fin", "gar", "hel", "is", "jun", "kor", "lam", "mir", "nad", "or", "pel", "qua",
        "rin", "sol", "tam", "ur", "ven", "wes", "yar", "zim"
    };
    private static final int SIZE = 30_000;

    private final List<String> words;
    private final Zipf frequency = new Zipf(SIZE);

    Vocabulary() {
        Set<String> distinct = new LinkedHashSet<>(List.of(PRESS.split(" ")));
        Random random = new Random(SIZE);
        while (distinct.size() < SIZE) {
            StringBuilder word = new StringBuilder();
            for (int syllables = 2 + random.nextInt(3); syllables > 0; syllables--) {
                word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
            }
            distinct.add(word.toString());
        }
        words = new ArrayList<>(distinct);
    }

    String draw(Random random) {
        return words.get(frequency.draw(random));
    }
}
