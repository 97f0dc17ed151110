/** Tests of what a poll concludes. */
@NullMarked
package org.watchline.ingest.feed;

import org.jspecify.annotations.NullMarked;
