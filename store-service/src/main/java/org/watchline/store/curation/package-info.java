/**
 * What people decide about entities and events: whether it can be decided, and what it is in the terms of the contract.
 */
@NullMarked
package org.watchline.store.curation;

import org.jspecify.annotations.NullMarked;
