package org.watchline.gateway.console.source;

import java.util.List;
import java.util.Map;
import org.watchline.gateway.console.Link;

/** The three lists of sources. */
final class SourceTabs {

    private SourceTabs() {}

    /** One of the lists. */
    record Tab(String label, String href, boolean current) {}

    static List<Tab> of(Link link) {
        return List.of(
                tab(link, "Outlets", ""),
                tab(link, "Who cites whom", "graph"),
                tab(link, "Cited but not held", "gaps"));
    }

    private static Tab tab(Link link, String label, String view) {
        Link list = Link.to("/sources", Map.of("view", List.of(view), "asOf", link.values("asOf")));
        return new Tab(label, list.href(), String.join("", link.values("view")).equals(view));
    }
}
