/** Finds direct and reported speech, with its speaker. */
@NullMarked
package org.watchline.nlp.quote;

import org.jspecify.annotations.NullMarked;
