/** Parses HTML and XML that anybody may have written, within bounds of time and memory. Pure but for jsoup. */
@NullMarked
package org.watchline.ingest.markup;

import org.jspecify.annotations.NullMarked;
