package org.watchline.gateway.console;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Words that may lead somewhere.
 *
 * @param href null where there is nothing to lead to
 */
public record Named(String text, @Nullable String href) {

    /** Words that lead nowhere. */
    public static Named plain(String text) {
        return new Named(text, null);
    }

    /**
     * An entity, which leads to its page; called by its id if nobody has described it.
     *
     * @param names of the entities that are described, by id
     */
    public static Named entity(String id, Map<String, String> names) {
        String name = names.get(id);
        return name == null ? plain(id) : new Named(name, "/entities/" + Link.encode(id));
    }
}
