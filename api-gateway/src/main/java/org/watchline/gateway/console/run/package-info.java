/** The page of runs. */
@NullMarked
package org.watchline.gateway.console.run;

import org.jspecify.annotations.NullMarked;
