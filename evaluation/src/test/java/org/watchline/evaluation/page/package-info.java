/** Tests of how the reading of pages is measured, and its gate. */
@NullMarked
package org.watchline.evaluation.page;

import org.jspecify.annotations.NullMarked;
