package org.watchline.evaluation.press;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Whom one article is about: a few names of each sort that come back, and now and then another. */
final class ArticleCast {

    private static final int RECURRING = 6;

    /** Of the names in an article, one in so many comes up once. */
    private static final int PASSING = 4;

    private final Map<String, List<String>> recurring = new HashMap<>();
    private final Names names;
    private final Random random;

    ArticleCast(Names names, Random random) {
        this.names = names;
        this.random = random;
    }

    /** A name of the type; the usual one, if there is none. */
    String name(String type, String usual) {
        if (!names.has(type)) {
            return usual;
        }
        List<String> known = recurring.computeIfAbsent(type, this::drawn);
        return random.nextInt(PASSING) == 0 ? names.draw(type, random) : known.get(random.nextInt(known.size()));
    }

    private List<String> drawn(String type) {
        List<String> drawn = new ArrayList<>();
        for (int i = 0; i < RECURRING; i++) {
            drawn.add(names.draw(type, random));
        }
        return drawn;
    }
}
