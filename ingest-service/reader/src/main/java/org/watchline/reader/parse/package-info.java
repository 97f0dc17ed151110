/** What the parsers of all kinds of documents share: their interface, the limits, and how they refuse. */
@NullMarked
package org.watchline.reader.parse;

import org.jspecify.annotations.NullMarked;
