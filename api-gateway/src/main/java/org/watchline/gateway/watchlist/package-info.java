/** Saved searches: what they found since somebody last looked, and as a feed. */
@NullMarked
package org.watchline.gateway.watchlist;

import org.jspecify.annotations.NullMarked;
