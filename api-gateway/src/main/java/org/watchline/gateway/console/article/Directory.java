package org.watchline.gateway.console.article;

import java.util.Map;
import org.watchline.gateway.console.AsOfChoice;
import org.watchline.gateway.console.Named;

/**
 * What entities are called, and where their pages are.
 *
 * @param names of those that are described, by id
 * @param asOf the moment that their pages tell of, which is the article's
 */
record Directory(Map<String, String> names, AsOfChoice asOf) {

    /** An entity, which leads to its page; called by its id, and leading nowhere, if nobody has described it. */
    Named entity(String id) {
        String name = names.get(id);
        return name == null ? Named.plain(id) : new Named(name, asOf.entity(id));
    }
}
