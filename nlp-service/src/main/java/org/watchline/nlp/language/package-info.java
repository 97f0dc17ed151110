/** Tells the language of a text for which the client gave none. */
@NullMarked
package org.watchline.nlp.language;

import org.jspecify.annotations.NullMarked;
