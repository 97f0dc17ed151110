/**
 * Frozen pure functions that decide when two submissions are the same article. Changing any of them would give every
 * stored article a new identity, so golden vectors hold them in place.
 */
@NullMarked
package org.watchline.contracts.identity;

import org.jspecify.annotations.NullMarked;
