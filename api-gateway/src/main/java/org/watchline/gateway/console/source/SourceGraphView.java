package org.watchline.gateway.console.source;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.watchline.gateway.console.AsOfChoice;
import org.watchline.gateway.console.Link;
import org.watchline.gateway.drawing.Network;
import org.watchline.gateway.source.SourceGraph;

/** What the drawing of who cites whom shows. */
record SourceGraphView(
        Link link, SourceGraph graph, @Nullable Instant asOf) {

    public AsOfChoice asOfChoice() {
        return new AsOfChoice(link, asOf);
    }

    public List<SourceTabs.Tab> tabs() {
        return SourceTabs.of(link);
    }

    /** A field of the form as it was sent. */
    public String value(String field) {
        return String.join("", link.values(field));
    }

    public Network network() {
        return CitationNetwork.of(graph, asOfChoice());
    }
}
