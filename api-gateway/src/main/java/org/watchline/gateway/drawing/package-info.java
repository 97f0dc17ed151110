/**
 * Geometry of the console's drawings: bars, maps, networks, timelines. Pure; the templates in {@code templates/drawing}
 * turn it into SVG, so that every drawing is there without JavaScript and every text is escaped in one place.
 */
@NullMarked
package org.watchline.gateway.drawing;

import org.jspecify.annotations.NullMarked;
