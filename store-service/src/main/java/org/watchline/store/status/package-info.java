/** Condenses the notices of all stages to where every submission is. Pure. */
@NullMarked
package org.watchline.store.status;

import org.jspecify.annotations.NullMarked;
