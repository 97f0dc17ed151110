/** Decides which texts are near-duplicates, and which of them tell one story. Pure. */
@NullMarked
package org.watchline.store.duplicate;

import org.jspecify.annotations.NullMarked;
