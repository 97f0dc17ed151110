/** What a reader takes from a page of HTML: the article and what the page says about it. Pure but for jsoup. */
@NullMarked
package org.watchline.ingest.html;

import org.jspecify.annotations.NullMarked;
