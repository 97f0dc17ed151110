/** Tests of {@code org.watchline.local.stack} that need no running stack. */
@NullMarked
package org.watchline.local.stack;

import org.jspecify.annotations.NullMarked;
