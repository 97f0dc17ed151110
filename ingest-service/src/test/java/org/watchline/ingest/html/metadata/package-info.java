/** Tests of how a page's metadata is read. */
@NullMarked
package org.watchline.ingest.html.metadata;

import org.jspecify.annotations.NullMarked;
