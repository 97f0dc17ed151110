/**
 * Reads RSS 0.9x, 1.0 and 2.0, Atom 0.3 and 1.0, JSON Feed and sitemaps, however broken: takes what can be taken and
 * says what was wrong. One lenient reader serves sound and broken documents alike. Knows no framework.
 */
@NullMarked
package org.watchline.ingest.feed.document;

import org.jspecify.annotations.NullMarked;
