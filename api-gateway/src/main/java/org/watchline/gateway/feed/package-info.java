/** Feeds that are followed: the API's routes, and lists of feeds in OPML. */
@NullMarked
package org.watchline.gateway.feed;

import org.jspecify.annotations.NullMarked;
