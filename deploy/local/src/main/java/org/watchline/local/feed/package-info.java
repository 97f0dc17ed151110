/** Brings articles from files onto the public ingest topic and follows what becomes of each. */
@NullMarked
package org.watchline.local.feed;

import org.jspecify.annotations.NullMarked;
