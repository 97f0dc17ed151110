/** Writes result sets in the formats of other programs, as a stream of any length in little memory. */
@NullMarked
package org.watchline.gateway.export;

import org.jspecify.annotations.NullMarked;
