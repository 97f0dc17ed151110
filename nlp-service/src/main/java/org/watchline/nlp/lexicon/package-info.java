/** Finds the names that the knowledge base knows, and links them to their entities. */
@NullMarked
package org.watchline.nlp.lexicon;

import org.jspecify.annotations.NullMarked;
