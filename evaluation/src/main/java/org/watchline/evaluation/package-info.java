/** Programs that measure Watchline: what the engine finds against what people marked, and how fast a stack is. */
@NullMarked
package org.watchline.evaluation;

import org.jspecify.annotations.NullMarked;
