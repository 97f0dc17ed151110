/** Reads the feeds that are followed, and how polling them stands. */
@NullMarked
package org.watchline.gateway.corpus.feed;

import org.jspecify.annotations.NullMarked;
