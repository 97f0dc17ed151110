/** Tests of how queries are asked and timed. */
@NullMarked
package org.watchline.evaluation.bulk;

import org.jspecify.annotations.NullMarked;
