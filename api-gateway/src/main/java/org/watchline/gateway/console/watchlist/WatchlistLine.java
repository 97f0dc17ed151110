package org.watchline.gateway.console.watchlist;

import java.util.List;
import java.util.Map;
import org.watchline.gateway.console.FilterWords;
import org.watchline.gateway.console.Link;
import org.watchline.gateway.watchlist.Watchlist;

/**
 * A saved search as pages show it.
 *
 * @param names of the entities and sources that it names, by id
 */
record WatchlistLine(Watchlist list, Map<String, String> names) {

    /** The filters in words. */
    public List<FilterWords.Word> filters() {
        return new FilterWords(names).of(list.filter());
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
