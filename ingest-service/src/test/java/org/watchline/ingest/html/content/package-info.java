/** Tests of how the article is found in a page. */
@NullMarked
package org.watchline.ingest.html.content;

import org.jspecify.annotations.NullMarked;
