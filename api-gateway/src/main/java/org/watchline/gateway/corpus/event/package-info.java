/** Reads reported events, singly and grouped. */
@NullMarked
package org.watchline.gateway.corpus.event;

import org.jspecify.annotations.NullMarked;
