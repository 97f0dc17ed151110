/** Reads the records that no stage could use. */
@NullMarked
package org.watchline.gateway.corpus.deadletter;

import org.jspecify.annotations.NullMarked;
