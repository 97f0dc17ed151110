/**
 * Finding the knowledge base's aliases in the words of a text: the longest alias that begins at a word, compared as
 * {@link org.watchline.knowledge.name} compares names. The caller cuts the text into words and decides between
 * candidates.
 */
@NullMarked
package org.watchline.knowledge.match;

import org.jspecify.annotations.NullMarked;
