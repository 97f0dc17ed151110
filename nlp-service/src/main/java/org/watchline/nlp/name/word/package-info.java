/**
 * Sentences as name finding reads them: tokens cut at the hyphens that stand between two names, with what the word
 * lists say of each.
 */
@NullMarked
package org.watchline.nlp.name.word;

import org.jspecify.annotations.NullMarked;
