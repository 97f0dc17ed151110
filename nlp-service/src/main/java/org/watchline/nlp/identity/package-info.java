/** Decides whom or what a name stands for, across spellings and articles. */
@NullMarked
package org.watchline.nlp.identity;

import org.jspecify.annotations.NullMarked;
