package org.watchline.local.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The gateway's answer to a search. */
public record Hits(List<Hit> items, @Nullable Total total) {

    public Hits {
        items = items == null ? List.of() : List.copyOf(items);
    }

    /**
     * How many there are altogether.
     *
     * @param relation {@code eq} when the value is exact, {@code gte} when counting was cut short
     */
    public record Total(long value, String relation) {}
}
