/** Runs of the engine: which there are, how two differ, and which one is shown. */
@NullMarked
package org.watchline.gateway.run;

import org.jspecify.annotations.NullMarked;
