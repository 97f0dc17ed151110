/** Tests of {@code org.watchline.ingest.file}. */
@NullMarked
package org.watchline.ingest.file;

import org.jspecify.annotations.NullMarked;
