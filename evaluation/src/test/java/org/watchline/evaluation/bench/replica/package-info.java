/** Tests of what replicas are measured with. */
@NullMarked
package org.watchline.evaluation.bench.replica;

import org.jspecify.annotations.NullMarked;
