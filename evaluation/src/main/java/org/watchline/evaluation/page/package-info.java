/** Measures how well articles are found in pages of HTML. */
@NullMarked
package org.watchline.evaluation.page;

import org.jspecify.annotations.NullMarked;
