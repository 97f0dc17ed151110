package org.watchline.store.event;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.annotation.EventType;
import org.watchline.contracts.annotation.Toll;
import org.watchline.store.annotation.Days;

/**
 * What one article says of an event, as far as it tells which event that is.
 *
 * @param mode finer than the type; null for none
 * @param actors entity ids of those who did it or claimed it
 * @param recipients entity ids of those to whom it was done
 * @param site null where no place is said
 * @param days null where no date is said
 * @param actual whether it is neither denied nor supposed nor foretold
 * @param another whether the article says that it is not the event it told of before: "in a separate attack"
 * @param sources whom the article cites for it
 */
public record Report(
        UUID articleId,
        EventType type,
        @Nullable String mode,
        Set<String> actors,
        Set<String> recipients,
        @Nullable Site site,
        @Nullable Days days,
        @Nullable Toll killed,
        @Nullable Toll wounded,
        @Nullable Toll arrested,
        boolean actual,
        boolean another,
        Set<String> sources) {

    /** Days; a longer interval is too vague to tell which event is meant. */
    private static final int LONGEST_WINDOW = 7;

    public Report {
        actors = Set.copyOf(actors);
        recipients = Set.copyOf(recipients);
        sources = Set.copyOf(sources);
    }

    /** Whether place and time are known well enough to look for other reports of the same event. */
    public boolean isPlaced() {
        return site != null && days != null && days.length() <= LONGEST_WINDOW;
    }
}
