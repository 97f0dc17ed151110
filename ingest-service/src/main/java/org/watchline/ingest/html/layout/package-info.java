/** Lays a part of a page out as plain text: paragraphs, lists, tables of data, footnotes. Pure but for jsoup. */
@NullMarked
package org.watchline.ingest.html.layout;

import org.jspecify.annotations.NullMarked;
