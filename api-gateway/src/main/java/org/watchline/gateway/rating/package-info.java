/** Ratings of sources and articles by the Admiralty code. */
@NullMarked
package org.watchline.gateway.rating;

import org.jspecify.annotations.NullMarked;
