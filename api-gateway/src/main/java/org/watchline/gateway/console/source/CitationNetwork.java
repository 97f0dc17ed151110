package org.watchline.gateway.console.source;

import org.watchline.gateway.console.Link;
import org.watchline.gateway.drawing.Edge;
import org.watchline.gateway.drawing.Network;
import org.watchline.gateway.drawing.Node;
import org.watchline.gateway.source.SourceGraph;

/** Who cites whom as a drawing: an arrow leads from who cites to who is cited. */
final class CitationNetwork {

    private CitationNetwork() {}

    static Network of(SourceGraph graph) {
        return Network.of(
                graph.nodes().stream()
                        .map(node -> new Node(
                                node.id(), node.name(), "SOURCE", node.cited(), "/sources/" + Link.encode(node.id())))
                        .toList(),
                graph.edges().stream()
                        .map(edge -> new Edge(
                                edge.from(),
                                edge.to(),
                                edge.citations(),
                                true,
                                Link.to("/")
                                        .with("cites", edge.to())
                                        .with("source", edge.from())
                                        .href()))
                        .toList());
    }
}
