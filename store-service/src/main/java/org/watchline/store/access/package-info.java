/** Keys: what whoever administers the corpus decides about them. */
@NullMarked
package org.watchline.store.access;

import org.jspecify.annotations.NullMarked;
