/**
 * Articles for measurements: about as long as the press writes them, as full of names, figures and citations, and each
 * in words that were not read before. Sentences of the project's own corpus, in which names, numbers and every fourth
 * word are drawn anew; grammatical, of no meaning. The same seed gives the same articles.
 */
@NullMarked
package org.watchline.evaluation.press;

import org.jspecify.annotations.NullMarked;
