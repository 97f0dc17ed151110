/** Finds what people are said to be: emir, spokesman, then interior minister. */
@NullMarked
package org.watchline.nlp.role;

import org.jspecify.annotations.NullMarked;
