/**
 * Compares what the engine finds with what people marked: names and dates by exact span and type, identity by B-cubed,
 * citations, footnotes and events; with lists of the errors.
 */
@NullMarked
package org.watchline.evaluation.quality;

import org.jspecify.annotations.NullMarked;
