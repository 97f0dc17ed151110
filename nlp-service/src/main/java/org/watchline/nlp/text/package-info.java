/**
 * What every step of the engine shares about text: UTF-16 spans, typography, paragraphs, abbreviations, overlaps. All
 * positions in the engine are UTF-16 indexes of the unchanged text; they become code points at the engine's exit only.
 */
@NullMarked
package org.watchline.nlp.text;

import org.jspecify.annotations.NullMarked;
