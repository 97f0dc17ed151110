/** Reads what people decided about entities and events. */
@NullMarked
package org.watchline.gateway.corpus.curation;

import org.jspecify.annotations.NullMarked;
