/** Tests of decisions as their senders see them. */
@NullMarked
package org.watchline.store.curation;

import org.jspecify.annotations.NullMarked;
