package org.watchline.gateway.entity;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.watchline.gateway.corpus.Basis;
import org.watchline.gateway.corpus.entity.NetworkEdge;
import org.watchline.gateway.corpus.entity.RelatedEntity;

/**
 * Who is mentioned together with whom around one entity.
 *
 * @param nodes the entity itself first, then those it is most often mentioned with
 * @param edges between any two of the nodes, the heaviest first
 */
@Schema(description = "Who is mentioned together with whom around one entity")
public record EntityNetwork(List<RelatedEntity> nodes, List<NetworkEdge> edges, Basis basis) {}
