package org.watchline.contracts.annotation;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A name or date in the text. Titles, honorifics, determiners and a possessive 's are outside the span.
 *
 * @param text what {@code start} and {@code end} cut out of {@code field}
 * @param entityId the entity it is linked to; null when unlinked
 * @param field {@code text} or {@code title}
 * @param score confidence, 0 to 1
 * @param by what found it
 * @param link why it was linked; null when unlinked
 * @param value ISO 8601 value of a DATE; null otherwise
 * @param precision of a DATE's value: {@code day}, {@code month}, {@code year}, {@code interval}; null otherwise
 * @param basis what a DATE's value rests on: {@code stated}, {@code inferred} (the year, from when the article was
 *     published) or {@code relative} (to publication or to another date); null otherwise
 */
public record Mention(
        int start,
        int end,
        String text,
        EntityType type,
        @Nullable String entityId,
        Field field,
        double score,
        Finder by,
        @Nullable Link link,
        @Nullable String value,
        @Nullable String precision,
        @Nullable String basis) {

    public Mention {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(by, "by");
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException(
                    "span must be ordered and not empty, was %d to %d".formatted(start, end));
        }
    }

    /** As the engine had it, without what people decided. */
    public Mention asTagged() {
        if (link == null || !link.reason().startsWith(Link.CURATED)) {
            return this;
        }
        return linkedTo(link.tagged(), link.asTagged());
    }

    /** The same name, linked otherwise. */
    public Mention linkedTo(@Nullable String entity, @Nullable Link why) {
        return new Mention(start, end, text, type, entity, field, score, by, why, value, precision, basis);
    }
}
