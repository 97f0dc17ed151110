package org.watchline.gateway.corpus;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.annotation.EntityType;

/**
 * Which articles are meant. An article must match every part that is given.
 *
 * @param words in web-search syntax
 * @param entities ids, all of which the article must mention
 * @param types of entities, one of which the article must mention
 * @param sources one of which published the article
 * @param languages one of which the article is written in
 * @param from earliest publication; an undated article matches no period
 * @param until first instant after the latest publication
 */
public record ArticleFilter(
        @Nullable String words,
        List<String> entities,
        List<EntityType> types,
        List<String> sources,
        List<String> languages,
        @Nullable Instant from,
        @Nullable Instant until) {

    public ArticleFilter {
        entities = List.copyOf(entities);
        types = List.copyOf(types);
        sources = List.copyOf(sources);
        languages = List.copyOf(languages);
    }

    /** Everything that mentions one entity. */
    public static ArticleFilter mentioning(String entityId) {
        return new ArticleFilter(null, List.of(entityId), List.of(), List.of(), List.of(), null, null);
    }
}
