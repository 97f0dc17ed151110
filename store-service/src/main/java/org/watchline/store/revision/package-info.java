/** Decides, from what is known of an article, whether a submission says something new. Pure. */
@NullMarked
package org.watchline.store.revision;

import org.jspecify.annotations.NullMarked;
