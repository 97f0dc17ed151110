package org.watchline.nlp.document;

import org.jspecify.annotations.Nullable;
import org.watchline.contracts.annotation.EntityType;
import org.watchline.nlp.text.Span;

/**
 * A name with what it stands for.
 *
 * @param kind of the entity, finer than its type ({@code country}, {@code group}, {@code outlet}); empty where unknown
 * @param countryId of a nationality or a capital, the country that it stands for; a country's own; null for others
 */
public record EntityMention(
        Span span,
        EntityType type,
        String entityId,
        String kind,
        @Nullable String countryId) {

    /** One that stands for no country. */
    public EntityMention(Span span, EntityType type, String entityId, String kind) {
        this(span, type, entityId, kind, null);
    }
}
