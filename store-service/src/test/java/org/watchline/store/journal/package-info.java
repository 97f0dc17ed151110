/** Tests of the takedown journal. */
@NullMarked
package org.watchline.store.journal;

import org.jspecify.annotations.NullMarked;
