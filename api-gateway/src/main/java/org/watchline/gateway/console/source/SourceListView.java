package org.watchline.gateway.console.source;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.watchline.gateway.console.AsOfChoice;
import org.watchline.gateway.console.Link;
import org.watchline.gateway.corpus.source.SourceSummary;
import org.watchline.gateway.source.SourcePage;

/** What the list of outlets shows. */
record SourceListView(Link link, SourcePage found, @Nullable Instant asOf) {

    public AsOfChoice asOfChoice() {
        return new AsOfChoice(link, asOf);
    }

    public List<SourceTabs.Tab> tabs() {
        return SourceTabs.of(link);
    }

    /** Part of a name; empty for all. */
    public String q() {
        return String.join("", link.values("q"));
    }

    public List<SourceSummary> items() {
        return found.items();
    }

    /** The search for the articles that it published. */
    public String articlesOf(SourceSummary source) {
        return asOfChoice().to("/").with("source", source.name()).href();
    }

    /** The search for the articles that cite it. */
    public String citing(SourceSummary source) {
        return asOfChoice().to("/").with("cites", source.id()).href();
    }

    public @Nullable String nextPage() {
        return found.nextCursor() == null
                ? null
                : link.with("cursor", found.nextCursor()).href();
    }

    public boolean isLaterPage() {
        return !link.values("cursor").isEmpty();
    }

    public String firstPage() {
        return link.without("cursor").href();
    }
}
