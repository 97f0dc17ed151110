/** Tests of what starts are measured with. */
@NullMarked
package org.watchline.evaluation.bench.start;

import org.jspecify.annotations.NullMarked;
