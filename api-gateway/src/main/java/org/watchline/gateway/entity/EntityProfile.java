package org.watchline.gateway.entity;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.watchline.gateway.corpus.ArticleCard;
import org.watchline.gateway.corpus.Basis;
import org.watchline.gateway.corpus.entity.EntityName;
import org.watchline.gateway.corpus.entity.EntitySummary;
import org.watchline.gateway.corpus.entity.RelatedEntity;
import org.watchline.gateway.corpus.entity.WritingOutlet;

/**
 * Everything the corpus knows of an entity.
 *
 * @param asOf null for now
 * @param names as written in the articles, the most frequent first
 * @param roles what it is or was, for a person
 * @param heldBy who holds or held roles in it, for a group, country or place
 * @param related entities in the same articles, the most frequent first
 * @param places those of the entities in the same articles that stand on a map
 * @param outlets who writes about it, the most articles first
 * @param newest articles that mention it
 * @param basis over which articles company, places and outlets were counted
 * @param knowledge null for what only articles know
 */
@Schema(description = "An entity with its spellings, its roles and the company it keeps")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EntityProfile(
        @JsonUnwrapped EntitySummary summary,
        @Nullable Instant asOf,
        List<EntityName> names,
        Activity activity,
        List<HeldRole> roles,
        List<HeldRole> heldBy,
        List<RelatedEntity> related,
        List<RelatedEntity> places,
        List<WritingOutlet> outlets,
        List<ArticleCard> newest,
        Basis basis,
        @Nullable KnownFacts knowledge) {}
