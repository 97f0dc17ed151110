/** Tests of reading feeds, sound and broken. */
@NullMarked
package org.watchline.ingest.feed.document;

import org.jspecify.annotations.NullMarked;
