package org.watchline.gateway.search;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.watchline.contracts.annotation.EntityType;

/**
 * A name in a query and one of those who bear it: articles that mention the entity were found too, by whatever name.
 *
 * @param words as they stand in the query
 * @param name the one that the entity is displayed by
 * @param spellings other ones under which it was seen
 */
@Schema(description = "A name in the query; articles that mention the entity by other names were found as well")
public record SearchedName(String words, String entityId, String name, EntityType type, List<String> spellings) {

    public SearchedName {
        spellings = List.copyOf(spellings);
    }
}
