/** Runs as a terminal shows them. */
@NullMarked
package org.watchline.local.run;

import org.jspecify.annotations.NullMarked;
