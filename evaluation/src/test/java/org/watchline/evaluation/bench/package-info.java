/** Tests of what the benchmark writes down. */
@NullMarked
package org.watchline.evaluation.bench;

import org.jspecify.annotations.NullMarked;
