/**
 * What the nlp engine says about one article: sentences, tokens, mentions and the run that made them. All offsets are
 * half-open Unicode code point offsets into the article's text, or into its title where a field says so.
 */
@NullMarked
package org.watchline.contracts.annotation;

import org.jspecify.annotations.NullMarked;
