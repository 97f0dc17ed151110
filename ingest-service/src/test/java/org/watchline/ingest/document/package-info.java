/** Tests of {@code org.watchline.ingest.document}. */
@NullMarked
package org.watchline.ingest.document;

import org.jspecify.annotations.NullMarked;
