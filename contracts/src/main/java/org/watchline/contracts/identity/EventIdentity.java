package org.watchline.contracts.identity;

import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.annotation.EventType;

/**
 * Names an event by the article that reported it first.
 *
 * <p>Frozen: the names that it hashes are part of every id ever stored.
 */
public final class EventIdentity {

    private EventIdentity() {}

    /**
     * The event's id. The same finding of another run of the engine has the same.
     *
     * @param trigger the words that say what was done
     * @param place entity id
     * @param date ISO 8601
     * @param occurrence counts the article's reports of which all else is equal, from 0
     */
    public static UUID of(
            UUID articleId,
            EventType type,
            String trigger,
            @Nullable String place,
            @Nullable String date,
            int occurrence) {
        String name = "event:%s|%s|%s|%s|%s|%d"
                .formatted(
                        articleId,
                        type,
                        trigger.toLowerCase(Locale.ROOT),
                        Objects.requireNonNullElse(place, ""),
                        Objects.requireNonNullElse(date, ""),
                        occurrence);
        return NameUuid.of(ArticleIdentity.NAMESPACE, name);
    }

    /**
     * The id of the event that a report is of since people said that it is not of the one that it seemed to be of.
     *
     * @param articleId of the report
     */
    public static UUID separated(UUID articleId, UUID decision) {
        return NameUuid.of(ArticleIdentity.NAMESPACE, "separated:" + articleId + "|" + decision);
    }
}
