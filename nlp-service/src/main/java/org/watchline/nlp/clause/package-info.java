/**
 * Reads how a sentence is built, without a parser: what part each token plays, noun groups, verb groups and clauses.
 * Positions are indexes of the sentence's visible tokens, unless they are spans. Every step is one pass over the
 * sentence.
 */
@NullMarked
package org.watchline.nlp.clause;

import org.jspecify.annotations.NullMarked;
