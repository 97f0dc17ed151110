/** Finds the article in a page of HTML: its text, its title, its date. Pure but for jsoup. */
@NullMarked
package org.watchline.ingest.html;

import org.jspecify.annotations.NullMarked;
