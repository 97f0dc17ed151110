/** Tests of {@code org.watchline.local.feed} that need no running stack. */
@NullMarked
package org.watchline.local.feed;

import org.jspecify.annotations.NullMarked;
