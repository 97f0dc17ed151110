/** Keeps room in the database for what comes in: partitions are made before they are needed. */
@NullMarked
package org.watchline.store.partition;

import org.jspecify.annotations.NullMarked;
