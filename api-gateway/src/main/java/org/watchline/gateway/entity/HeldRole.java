package org.watchline.gateway.entity;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.watchline.gateway.corpus.entity.EntityLink;
import org.watchline.gateway.corpus.entity.RoleEvidence;

/**
 * Who is or was what, according to articles, to the knowledge base, or to both.
 *
 * @param role in lower case
 * @param org null where no article says of what
 * @param terms as the knowledge base dates them; empty if only articles say so
 * @param articles that say so; 0 if only the knowledge base does
 * @param firstSeen publication of the oldest of these articles
 * @param lastSeen publication of the newest of these articles
 * @param leads whether it is the highest role of its organisation, such as emir or president
 * @param former whether the newest articles speak of it as past
 * @param evidence sentences that say so, the newest first
 * @param alsoHeldBy others who are named for the same role in the same time: a succession or a disagreement
 */
@Schema(description = "Who is or was what, and who says so")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record HeldRole(
        EntityLink person,
        String role,
        @Nullable EntityLink org,
        List<KnownTerm> terms,
        long articles,
        @Nullable Instant firstSeen,
        @Nullable Instant lastSeen,
        boolean leads,
        boolean former,
        List<RoleEvidence> evidence,
        List<EntityLink> alsoHeldBy) {}
