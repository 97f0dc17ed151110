package org.watchline.gateway.source;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.watchline.gateway.corpus.Basis;
import org.watchline.gateway.corpus.source.CitationEdge;

/**
 * Who cites whom.
 *
 * @param nodes the sources at either end of an edge, the most cited first
 * @param edges the heaviest first
 */
@Schema(description = "Who cites whom")
public record SourceGraph(List<Node> nodes, List<CitationEdge> edges, Basis basis) {

    /**
     * A source within the graph.
     *
     * @param citing citations in its articles, as far as the graph shows them
     * @param cited citations of it, as far as the graph shows them
     */
    public record Node(String id, String name, long citing, long cited) {}
}
