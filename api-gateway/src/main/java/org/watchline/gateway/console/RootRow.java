package org.watchline.gateway.console;

import org.jspecify.annotations.Nullable;
import org.watchline.gateway.source.Independence;
import org.watchline.gateway.source.Outlet;

/**
 * A source on which articles rest.
 *
 * @param href its page; null if it is not known
 * @param articles how many rest on it
 * @param party whether it is one of those whom the news is about
 */
public record RootRow(String name, @Nullable String href, int articles, boolean party) {

    /**
     * A source as it is listed.
     *
     * @param asOf the moment that the page tells of
     */
    public static RootRow of(Independence.Root root, AsOfChoice asOf) {
        Outlet outlet = root.outlet();
        return new RootRow(outlet.name(), href(outlet, asOf), root.articles(), outlet.party());
    }

    private static @Nullable String href(Outlet outlet, AsOfChoice asOf) {
        return outlet.equals(Outlet.UNKNOWN) ? null : asOf.source(outlet.id());
    }
}
