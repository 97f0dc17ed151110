/** Tests of {@code org.watchline.local.search} that need no running stack. */
@NullMarked
package org.watchline.local.search;

import org.jspecify.annotations.NullMarked;
