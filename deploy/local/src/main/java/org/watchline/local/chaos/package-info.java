/**
 * The fault campaign: feeds a stack of replicas, breaks it at random from a seed, and proves that what was accepted is
 * stored exactly once or put aside with its reason.
 */
@NullMarked
package org.watchline.local.chaos;

import org.jspecify.annotations.NullMarked;
