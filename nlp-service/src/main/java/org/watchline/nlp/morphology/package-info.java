/** Part-of-speech tags and lemmas of English tokens, in the terms of Universal Dependencies. */
@NullMarked
package org.watchline.nlp.morphology;

import org.jspecify.annotations.NullMarked;
