/** Tests of what makes texts near-duplicates. */
@NullMarked
package org.watchline.store.duplicate;

import org.jspecify.annotations.NullMarked;
