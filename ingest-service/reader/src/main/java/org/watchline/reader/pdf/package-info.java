/**
 * Reads PDF: where each line stands and how large it is written tells running heads, notes, headings and paragraphs
 * apart. Therefore PDFBox is asked directly; Tika, which reads PDF by it too, does not hand lines on.
 */
@NullMarked
package org.watchline.reader.pdf;

import org.jspecify.annotations.NullMarked;
