/** Tests of {@code org.watchline.local.process} that need no running stack. */
@NullMarked
package org.watchline.local.process;

import org.jspecify.annotations.NullMarked;
