/** When counts are brought up to date. */
@NullMarked
package org.watchline.store.counting;

import org.jspecify.annotations.NullMarked;
