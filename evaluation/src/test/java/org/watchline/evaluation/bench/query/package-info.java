/** Tests of what the measurements of queries keep and print. */
@NullMarked
package org.watchline.evaluation.bench.query;

import org.jspecify.annotations.NullMarked;
