package org.watchline.gateway.entity;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.watchline.gateway.corpus.EntityName;
import org.watchline.gateway.corpus.EntitySummary;
import org.watchline.gateway.corpus.RelatedEntity;

/**
 * Everything the corpus knows of an entity.
 *
 * @param names as written in the articles, the most frequent first
 * @param related entities in the same articles, the most frequent first
 */
@Schema(description = "An entity with its spellings and the company it keeps")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EntityProfile(
        @JsonUnwrapped EntitySummary summary, List<EntityName> names, List<RelatedEntity> related) {}
