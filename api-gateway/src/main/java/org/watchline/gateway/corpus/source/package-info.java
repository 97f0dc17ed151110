/** Reads who rests on whom: outlets, what they published, and what articles cite. */
@NullMarked
package org.watchline.gateway.corpus.source;

import org.jspecify.annotations.NullMarked;
