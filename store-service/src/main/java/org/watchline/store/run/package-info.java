/** When search and counts follow the run that is shown, and when runs are forgotten. */
@NullMarked
package org.watchline.store.run;

import org.jspecify.annotations.NullMarked;
