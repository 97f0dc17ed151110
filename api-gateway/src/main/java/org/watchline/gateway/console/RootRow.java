package org.watchline.gateway.console;

import org.jspecify.annotations.Nullable;
import org.watchline.gateway.source.Independence;
import org.watchline.gateway.source.Outlet;

/**
 * A source on which articles rest.
 *
 * @param href its page, or the search for its articles where the knowledge base does not have it; null if it is not
 *     known
 * @param articles how many rest on it
 * @param party whether it is one of those whom the news is about
 */
public record RootRow(String name, @Nullable String href, int articles, boolean party) {

    public static RootRow of(Independence.Root root) {
        Outlet outlet = root.outlet();
        return new RootRow(outlet.name(), href(outlet), root.articles().size(), outlet.party());
    }

    private static @Nullable String href(Outlet outlet) {
        if (outlet.equals(Outlet.UNKNOWN)) {
            return null;
        }
        return outlet.isListed()
                ? "/sources/" + Link.encode(outlet.id())
                : Link.to("/").with("source", outlet.name()).href();
    }
}
