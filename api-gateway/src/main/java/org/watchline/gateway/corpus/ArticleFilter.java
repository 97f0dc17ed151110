package org.watchline.gateway.corpus;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.annotation.EntityType;
import org.watchline.contracts.annotation.EventType;

/**
 * Which articles are meant. An article must match every part that is given.
 *
 * @param words what its text and title must say
 * @param spelling whether names among the words are to be looked up
 * @param entities ids, all of which the article must mention
 * @param places ids, one of which the article must mention or tell an event at
 * @param types of entities, one of which the article must mention
 * @param sources one of which published the article
 * @param cites ids (or names, where there is no id) of sources, one of which the article must cite
 * @param events types, one of which the article must tell of
 * @param languages one of which the article is written in
 * @param tags all of which the article must have
 * @param from earliest publication; an undated article matches no period
 * @param until first instant after the latest publication
 */
public record ArticleFilter(
        @Nullable QueryWords words,
        SpellingRule spelling,
        List<String> entities,
        List<String> places,
        List<EntityType> types,
        List<String> sources,
        List<String> cites,
        List<EventType> events,
        List<String> languages,
        List<String> tags,
        @Nullable Instant from,
        @Nullable Instant until) {

    public ArticleFilter {
        entities = List.copyOf(entities);
        places = List.copyOf(places);
        types = List.copyOf(types);
        sources = List.copyOf(sources);
        cites = List.copyOf(cites);
        events = List.copyOf(events);
        languages = List.copyOf(languages);
        tags = List.copyOf(tags);
    }

    /** Every article. */
    public static ArticleFilter everything() {
        return new ArticleFilter(
                null,
                SpellingRule.ANY,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null);
    }

    /** Everything that mentions one entity. */
    public static ArticleFilter mentioning(String entityId) {
        return everything().mentioning(List.of(entityId));
    }

    private ArticleFilter mentioning(List<String> others) {
        return new ArticleFilter(
                words, spelling, others, places, types, sources, cites, events, languages, tags, from, until);
    }

    /** The same filter for a period. */
    public ArticleFilter between(@Nullable Instant first, @Nullable Instant end) {
        return new ArticleFilter(
                words, spelling, entities, places, types, sources, cites, events, languages, tags, first, end);
    }

    /** The same filter with other words. */
    public ArticleFilter saying(@Nullable QueryWords others) {
        return new ArticleFilter(
                others, spelling, entities, places, types, sources, cites, events, languages, tags, from, until);
    }

    /** The same filter for other places. */
    public ArticleFilter at(List<String> others) {
        return new ArticleFilter(
                words, spelling, entities, others, types, sources, cites, events, languages, tags, from, until);
    }

    /** Ids of the entities, places and cited sources that it names. */
    public List<String> ids() {
        return Stream.of(entities, places, cites)
                .flatMap(List::stream)
                .distinct()
                .toList();
    }
}
