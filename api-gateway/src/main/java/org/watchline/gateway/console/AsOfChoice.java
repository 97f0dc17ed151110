package org.watchline.gateway.console;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The choice of the moment that a page tells of.
 *
 * @param link of the page
 * @param asOf null for now
 */
public record AsOfChoice(Link link, @Nullable Instant asOf) {

    private static final int DAY = "2022-04-16".length();

    /** The page's parameters besides. */
    public List<Link.Field> others() {
        return link.without("asOf").without("cursor").fields();
    }

    /** The page as of now. */
    public String now() {
        return link.without("asOf").without("cursor").href();
    }

    /** What was asked for. */
    public String value() {
        return String.join("", link.values("asOf"));
    }

    /** Its day, which is all that a field for dates takes. */
    public String day() {
        return value().length() > DAY ? value().substring(0, DAY) : value();
    }
}
