/** Finds the sources that an article cites, with outlet, date and the sentence they support. */
@NullMarked
package org.watchline.nlp.citation;

import org.jspecify.annotations.NullMarked;
