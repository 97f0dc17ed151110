package org.watchline.gateway.corpus.entity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.annotation.EntityType;
import org.watchline.gateway.corpus.Coordinates;

/**
 * A person, group, place or outlet.
 *
 * @param kind finer than the type, for example {@code province}
 * @param coordinates null for what is not a place
 * @param wikidata item id such as {@code Q843}
 * @param articles that mention it
 * @param mentions in all articles
 * @param firstSeen publication of the oldest article that mentions it; null if none has a date
 * @param lastSeen publication of the newest article that mentions it; null if none has a date
 */
public record EntitySummary(
        String id,
        String name,
        EntityType type,
        @Nullable String kind,
        @Nullable Coordinates coordinates,
        @Nullable String wikidata,
        long articles,
        long mentions,
        @Nullable Instant firstSeen,
        @Nullable Instant lastSeen) {}
