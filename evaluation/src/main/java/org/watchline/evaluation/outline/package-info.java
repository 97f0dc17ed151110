/**
 * Makes the outlines that the console draws its maps with, from Natural Earth's countries and provinces. Run by hand,
 * when the map is to change.
 */
@NullMarked
package org.watchline.evaluation.outline;

import org.jspecify.annotations.NullMarked;
