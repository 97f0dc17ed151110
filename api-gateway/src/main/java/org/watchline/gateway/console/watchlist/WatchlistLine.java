package org.watchline.gateway.console.watchlist;

import java.util.List;
import java.util.stream.Collectors;
import org.watchline.gateway.console.Link;
import org.watchline.gateway.watchlist.Watchlist;

/** A saved search as pages show it. */
record WatchlistLine(Watchlist list) {

    /** The filters, as their parameters. */
    public List<String> filters() {
        return list.filter().entrySet().stream()
                .map(filter ->
                        filter.getKey() + " " + filter.getValue().stream().collect(Collectors.joining(", ")))
                .sorted()
                .toList();
    }

    /** The search itself. */
    public String search() {
        return Link.to("/", list.filter()).href();
    }

    /** What comes in for it from now on. */
    public String live() {
        return Link.to("/live", list.filter()).href();
    }
}
