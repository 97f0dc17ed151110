/** Tests of decisions laid over what the engine found. */
@NullMarked
package org.watchline.nlp.curation;

import org.jspecify.annotations.NullMarked;
