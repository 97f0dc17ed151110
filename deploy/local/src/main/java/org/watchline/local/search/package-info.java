/** Asks the gateway and lays its hits out for a terminal. */
@NullMarked
package org.watchline.local.search;

import org.jspecify.annotations.NullMarked;
