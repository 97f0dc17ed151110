/** Finds articles: checks the request, reads a page of hits, and cuts and marks their snippets. */
@NullMarked
package org.watchline.gateway.search;

import org.jspecify.annotations.NullMarked;
