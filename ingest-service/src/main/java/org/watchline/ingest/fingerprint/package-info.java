/** Digests of text that are close where the texts are close, for finding near-duplicates. Pure. */
@NullMarked
package org.watchline.ingest.fingerprint;

import org.jspecify.annotations.NullMarked;
