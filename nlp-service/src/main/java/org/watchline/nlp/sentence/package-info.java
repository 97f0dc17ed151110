/** Cuts text into sentences: with the model for English, by punctuation for everything else. */
@NullMarked
package org.watchline.nlp.sentence;

import org.jspecify.annotations.NullMarked;
