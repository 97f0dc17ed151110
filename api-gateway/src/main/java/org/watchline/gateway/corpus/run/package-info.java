/** Reads the runs of the engine, what differs between two of them, and what is tagged anew. */
@NullMarked
package org.watchline.gateway.corpus.run;

import org.jspecify.annotations.NullMarked;
