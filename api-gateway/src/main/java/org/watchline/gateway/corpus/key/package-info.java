/** Reads keys, without what opens them. */
@NullMarked
package org.watchline.gateway.corpus.key;

import org.jspecify.annotations.NullMarked;
