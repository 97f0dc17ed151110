/** The change sequence: one order of everything that came into the corpus. Pure. */
@NullMarked
package org.watchline.store.change;

import org.jspecify.annotations.NullMarked;
