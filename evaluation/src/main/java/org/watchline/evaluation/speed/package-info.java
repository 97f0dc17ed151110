/** How fast the engine is, as a whole and step by step, on one thread. What it prints depends on the machine. */
@NullMarked
package org.watchline.evaluation.speed;

import org.jspecify.annotations.NullMarked;
