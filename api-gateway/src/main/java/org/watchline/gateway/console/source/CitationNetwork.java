package org.watchline.gateway.console.source;

import java.util.Map;
import java.util.stream.Collectors;
import org.watchline.gateway.console.AsOfChoice;
import org.watchline.gateway.drawing.Edge;
import org.watchline.gateway.drawing.Network;
import org.watchline.gateway.drawing.Node;
import org.watchline.gateway.source.SourceGraph;

/** Who cites whom as a drawing: an arrow leads from who cites to who is cited. */
final class CitationNetwork {

    private CitationNetwork() {}

    static Network of(SourceGraph graph, AsOfChoice asOf) {
        Map<String, String> names =
                graph.nodes().stream().collect(Collectors.toMap(SourceGraph.Node::id, SourceGraph.Node::name));
        return Network.of(
                graph.nodes().stream()
                        .map(node -> new Node(node.id(), node.name(), "SOURCE", node.cited(), asOf.source(node.id())))
                        .toList(),
                graph.edges().stream()
                        .map(edge -> new Edge(
                                edge.from(),
                                edge.to(),
                                edge.citations(),
                                true,
                                asOf.to("/")
                                        .with("cites", edge.to())
                                        .with("source", names.getOrDefault(edge.from(), edge.from()))
                                        .href()))
                        .toList());
    }
}
