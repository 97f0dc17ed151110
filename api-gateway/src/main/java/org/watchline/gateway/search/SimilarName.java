package org.watchline.gateway.search;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.watchline.contracts.annotation.EntityType;
import org.watchline.gateway.corpus.NameBearer;

/** An entity that may have been meant. */
@Schema(description = "An entity that may have been meant")
public record SimilarName(String entityId, String name, EntityType type) {

    static SimilarName of(NameBearer bearer) {
        return new SimilarName(bearer.id(), bearer.name(), bearer.type());
    }
}
