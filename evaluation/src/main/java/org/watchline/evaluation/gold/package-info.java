/** Texts that people have annotated: articles as JSON with offsets, and sentences with names marked in place. */
@NullMarked
package org.watchline.evaluation.gold;

import org.jspecify.annotations.NullMarked;
