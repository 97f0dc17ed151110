/** Tests of the service as a whole and of its architecture. */
@NullMarked
package org.watchline.ingest;

import org.jspecify.annotations.NullMarked;
