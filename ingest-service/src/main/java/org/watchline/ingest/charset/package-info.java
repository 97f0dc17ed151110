/** Finds out in which charset bytes are text, whatever they were said to be. Pure but for juniversalchardet. */
@NullMarked
package org.watchline.ingest.charset;

import org.jspecify.annotations.NullMarked;
