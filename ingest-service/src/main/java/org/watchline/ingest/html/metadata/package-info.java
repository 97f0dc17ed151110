/**
 * What a page says about its article: title, byline, outlet, date, address, language. Sources are believed in this
 * order: linked data (JSON-LD), Open Graph, other meta elements, {@code time} elements, the text.
 */
@NullMarked
package org.watchline.ingest.html.metadata;

import org.jspecify.annotations.NullMarked;
