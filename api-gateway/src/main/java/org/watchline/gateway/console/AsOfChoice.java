package org.watchline.gateway.console;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The moment that a page tells of, and the addresses of other pages that tell of the same one.
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

    /** Another page that tells of the same moment. */
    public Link to(String path) {
        return Link.to(path, Map.of("asOf", link.values("asOf")));
    }

    public String entity(String id) {
        return to("/entities/" + Link.encode(id)).href();
    }

    public String source(String id) {
        return to("/sources/" + Link.encode(id)).href();
    }

    public String event(UUID id) {
        return to("/events/" + id).href();
    }

    public String article(UUID id) {
        return to("/articles/" + id).href();
    }

    /** The sentence of an article in which a code point of its text stands. */
    public String sentence(UUID article, int offset) {
        return to("/articles/" + article).with("at", String.valueOf(offset)).href();
    }

    /** Its day, which is all that a field for dates takes. */
    public String day() {
        return value().length() > DAY ? value().substring(0, DAY) : value();
    }
}
