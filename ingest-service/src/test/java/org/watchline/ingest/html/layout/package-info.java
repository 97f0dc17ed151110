/** Tests of how an article is laid out as text. */
@NullMarked
package org.watchline.ingest.html.layout;

import org.jspecify.annotations.NullMarked;
