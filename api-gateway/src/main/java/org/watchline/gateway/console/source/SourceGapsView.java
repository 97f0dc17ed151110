package org.watchline.gateway.console.source;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.watchline.gateway.console.AsOfChoice;
import org.watchline.gateway.console.Link;
import org.watchline.gateway.source.GapPage;

/** What the list of what is cited and not held shows. */
record SourceGapsView(Link link, GapPage found, @Nullable Instant asOf) {

    public AsOfChoice asOfChoice() {
        return new AsOfChoice(link, asOf);
    }

    public List<SourceTabs.Tab> tabs() {
        return SourceTabs.of(link);
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
