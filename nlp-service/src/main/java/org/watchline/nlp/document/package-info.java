/**
 * What the steps of the engine hand to each other: an article's field as it was read, and what is known of it so far.
 * Plain data; the steps are packages of their own. All positions are UTF-16 indexes into the field.
 */
@NullMarked
package org.watchline.nlp.document;

import org.jspecify.annotations.NullMarked;
