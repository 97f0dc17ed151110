/** Tests of the generated articles. */
@NullMarked
package org.watchline.evaluation.press;

import org.jspecify.annotations.NullMarked;
