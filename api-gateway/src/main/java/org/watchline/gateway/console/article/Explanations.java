package org.watchline.gateway.console.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.annotation.EntityType;
import org.watchline.contracts.annotation.Finder;
import org.watchline.contracts.annotation.Link;
import org.watchline.contracts.annotation.Mention;

/** The explanations of a page: mentions that are marked for the same reason share one. */
final class Explanations {

    /** More than any article needs; a text made to break the page has thousands. */
    private static final int MOST = 600;

    private static final double SCORE_STEPS = 100;

    private final Directory directory;
    private final Map<Reason, Integer> numbers = new HashMap<>();
    private final List<Explanation> explanations = new ArrayList<>();

    /** What makes two mentions alike. */
    private record Reason(
            String words,
            EntityType type,
            @Nullable String entityId,
            @Nullable Link link,
            @Nullable String value,
            Finder by,
            long score) {}

    /**
     * None yet.
     *
     * @param directory of the entities
     */
    Explanations(Directory directory) {
        this.directory = directory;
    }

    /** The number of a mention's explanation; 0 if there are too many. */
    int numberOf(Mention mention) {
        Reason reason = new Reason(
                mention.text(),
                mention.type(),
                mention.entityId(),
                mention.link(),
                mention.value(),
                mention.by(),
                Math.round(mention.score() * SCORE_STEPS));
        Integer known = numbers.get(reason);
        if (known != null) {
            return known;
        }
        if (explanations.size() == MOST) {
            return 0;
        }
        int number = explanations.size() + 1;
        explanations.add(Explanation.of(number, mention, directory));
        numbers.put(reason, number);
        return number;
    }

    /** All that were asked for. */
    List<Explanation> all() {
        return List.copyOf(explanations);
    }
}
