/** Finds calendar dates and gives them ISO 8601 values. */
@NullMarked
package org.watchline.nlp.temporal;

import org.jspecify.annotations.NullMarked;
