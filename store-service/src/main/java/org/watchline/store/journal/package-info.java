/** Writes takedowns down outside of the database, so that a backup that is restored does not undo them. */
@NullMarked
package org.watchline.store.journal;

import org.jspecify.annotations.NullMarked;
