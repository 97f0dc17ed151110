/** Tests of how a page becomes an article. */
@NullMarked
package org.watchline.ingest.html;

import org.jspecify.annotations.NullMarked;
