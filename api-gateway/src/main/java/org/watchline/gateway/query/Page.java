package org.watchline.gateway.query;

import org.jspecify.annotations.Nullable;

/** An answer that is a page of a longer list. */
public interface Page {

    /** Where the next page begins; null on the last one. */
    @Nullable
    String nextCursor();
}
