/** Reads watch lists, and what came in that they mean. */
@NullMarked
package org.watchline.gateway.corpus.watchlist;

import org.jspecify.annotations.NullMarked;
