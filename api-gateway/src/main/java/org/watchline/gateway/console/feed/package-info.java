/** The page of feeds that are followed. */
@NullMarked
package org.watchline.gateway.console.feed;

import org.jspecify.annotations.NullMarked;
