/** Tests of {@code org.watchline.ingest.charset}. */
@NullMarked
package org.watchline.ingest.charset;

import org.jspecify.annotations.NullMarked;
