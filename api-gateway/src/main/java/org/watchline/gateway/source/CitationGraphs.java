package org.watchline.gateway.source;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.watchline.gateway.corpus.ArticleFilter;
import org.watchline.gateway.corpus.FullText;
import org.watchline.gateway.corpus.QueryWords;
import org.watchline.gateway.corpus.source.CitationEdge;
import org.watchline.gateway.corpus.source.EdgeFilter;
import org.watchline.gateway.corpus.source.EdgeReader;
import org.watchline.gateway.search.Names;

/** Draws up who cites whom. */
@ApplicationScoped
class CitationGraphs {

    /** Of the articles that match words, this many of the newest make the graph. */
    private static final int NEWEST_MATCHES = 1_000;

    private final EdgeReader edges;
    private final FullText search;
    private final Names names;

    CitationGraphs(EdgeReader edges, FullText search, Names names) {
        this.edges = edges;
        this.search = search;
        this.names = names;
    }

    /** The heaviest edges with the sources at their ends. */
    SourceGraph graph(GraphRequest request) {
        EdgeReader.Edges found = edges.read(
                new EdgeFilter(request.source(), matches(request), request.from(), request.until()),
                request.asOf(),
                request.limit());
        Map<String, SourceGraph.Node> nodes = new LinkedHashMap<>();
        for (CitationEdge edge : found.edges()) {
            add(nodes, node(edge.from(), found.names(), edge.citations(), 0));
            add(nodes, node(edge.to(), found.names(), 0, edge.citations()));
        }
        return new SourceGraph(
                nodes.values().stream()
                        .sorted(Comparator.comparingLong((SourceGraph.Node node) -> -node.cited())
                                .thenComparing(SourceGraph.Node::name))
                        .toList(),
                found.edges(),
                found.basis());
    }

    private @Nullable List<UUID> matches(GraphRequest request) {
        if (request.words() == null) {
            return null;
        }
        ArticleFilter filter = ArticleFilter.everything()
                .saying(QueryWords.parse(request.words()))
                .between(request.from(), request.until());
        return search.newest(names.find(filter, request.asOf()).filter(), request.asOf(), NEWEST_MATCHES);
    }

    private static SourceGraph.Node node(String id, Map<String, String> names, long citing, long cited) {
        return new SourceGraph.Node(id, names.getOrDefault(id, id), citing, cited);
    }

    private static void add(Map<String, SourceGraph.Node> nodes, SourceGraph.Node more) {
        nodes.merge(
                more.id(),
                more,
                (a, b) -> new SourceGraph.Node(a.id(), a.name(), a.citing() + b.citing(), a.cited() + b.cited()));
    }
}
