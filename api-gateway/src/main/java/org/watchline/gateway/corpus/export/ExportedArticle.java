package org.watchline.gateway.corpus.export;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.annotation.EntityCard;
import org.watchline.gateway.corpus.AnnotationSet;
import org.watchline.gateway.corpus.StoredArticle;

/**
 * An article with all that was found in it.
 *
 * @param entities that the annotations refer to, by their ids
 */
public record ExportedArticle(
        StoredArticle article, AnnotationSet set, Map<String, EntityCard> entities, Assessment assessment) {

    /** What an annotation's id means; empty if it has none or the corpus does not describe it. */
    public Optional<EntityCard> entity(@Nullable String id) {
        return id == null ? Optional.empty() : Optional.ofNullable(entities.get(id));
    }
}
