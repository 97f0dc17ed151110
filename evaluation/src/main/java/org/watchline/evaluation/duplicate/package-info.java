/** Measures how well near-duplicates are found. */
@NullMarked
package org.watchline.evaluation.duplicate;

import org.jspecify.annotations.NullMarked;
