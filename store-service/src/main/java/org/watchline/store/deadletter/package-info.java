/** What is kept of records that no stage could use. Pure. */
@NullMarked
package org.watchline.store.deadletter;

import org.jspecify.annotations.NullMarked;
