/** Tests of measuring near-duplicates, and the gate. */
@NullMarked
package org.watchline.evaluation.duplicate;

import org.jspecify.annotations.NullMarked;
