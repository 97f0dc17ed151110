/**
 * Tells headings, paragraphs, lists, captions, bylines, footnotes and boilerplate from each other, by how they are
 * written and where they stand. Where in doubt, a paragraph is the article's own: a wrong label loses content.
 */
@NullMarked
package org.watchline.nlp.structure;

import org.jspecify.annotations.NullMarked;
