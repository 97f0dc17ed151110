/** Forgets what need not be kept any longer. */
@NullMarked
package org.watchline.store.retention;

import org.jspecify.annotations.NullMarked;
