/** Keys of an installation, given out by whoever owns its data directory. */
@NullMarked
package org.watchline.local.keys;

import org.jspecify.annotations.NullMarked;
