/** Says what an article is about, in a few labels of a fixed list. */
@NullMarked
package org.watchline.nlp.topic;

import org.jspecify.annotations.NullMarked;
