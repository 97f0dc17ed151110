/**
 * HTTP requests to addresses that somebody else chose, such as a user's webhook or a link found in a feed: never into
 * the network that the service itself stands in, and never for longer or with more bytes than allowed.
 */
@NullMarked
package org.watchline.outbound;

import org.jspecify.annotations.NullMarked;
