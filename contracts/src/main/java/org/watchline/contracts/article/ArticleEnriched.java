package org.watchline.contracts.article;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.annotation.Annotations;
import org.watchline.contracts.annotation.EntityCard;
import org.watchline.contracts.annotation.Run;

/**
 * An ingested article with what the nlp engine found in it.
 *
 * @param detectedLanguage ISO 639-3 or BCP 47 code found by the language model when the client gave none; null if it
 *     could not tell
 * @param entities one card per entity that a mention refers to, so that the store needs no knowledge base
 * @param settingsVersion version of the newest setting that was known when it was tagged; null for none
 */
public record ArticleEnriched(
        ArticleIngested ingested,
        @Nullable String detectedLanguage,
        Run run,
        Annotations annotations,
        List<EntityCard> entities,
        @Nullable Long settingsVersion) {

    public ArticleEnriched {
        Objects.requireNonNull(ingested, "ingested");
        Objects.requireNonNull(run, "run");
        Objects.requireNonNull(annotations, "annotations");
        entities = entities == null ? List.of() : List.copyOf(entities);
    }

    /** Tagged without any settings. */
    public ArticleEnriched(
            ArticleIngested ingested,
            @Nullable String detectedLanguage,
            Run run,
            Annotations annotations,
            List<EntityCard> entities) {
        this(ingested, detectedLanguage, run, annotations, entities, null);
    }
}
