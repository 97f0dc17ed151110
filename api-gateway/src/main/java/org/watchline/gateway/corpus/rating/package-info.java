/** Reads how people rated sources and articles. */
@NullMarked
package org.watchline.gateway.corpus.rating;

import org.jspecify.annotations.NullMarked;
