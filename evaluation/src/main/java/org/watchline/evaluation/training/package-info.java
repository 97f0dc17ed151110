/**
 * Trains the name model: reads the marked corpus as the engine would read it, fills templates, trains, cross-validates,
 * and writes the model so that the same corpus gives the same bytes.
 */
@NullMarked
package org.watchline.evaluation.training;

import org.jspecify.annotations.NullMarked;
