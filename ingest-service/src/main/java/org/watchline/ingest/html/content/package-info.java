/**
 * Finds the article's text in a page, in the tradition of Readability: what is no article is marked, the element that
 * holds the article is found by its markup or by the density of its prose, and inserts are cut out of it. Every step is
 * one walk over the tree without recursion, so that neither size nor nesting makes it slow.
 */
@NullMarked
package org.watchline.ingest.html.content;

import org.jspecify.annotations.NullMarked;
