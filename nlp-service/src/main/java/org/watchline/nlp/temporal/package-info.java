/**
 * Finds dates and gives them ISO 8601 values. {@code DateLexer} reads the words that dates are made of,
 * {@code DateGrammar} builds expressions from words that follow one another, {@code Plausibility} drops those that
 * their neighbours speak against, and {@code Timeline} gives each its value in the order of the text.
 */
@NullMarked
package org.watchline.nlp.temporal;

import org.jspecify.annotations.NullMarked;
