/**
 * Cuts sentences into tokens: with the model and repairs of its known faults for English, by character classes for
 * everything else.
 */
@NullMarked
package org.watchline.nlp.token;

import org.jspecify.annotations.NullMarked;
