/** Tests of near-duplicate digests. */
@NullMarked
package org.watchline.ingest.fingerprint;

import org.jspecify.annotations.NullMarked;
