/**
 * Holds the product to its promise after a campaign, in the manner of a set test: what was accepted, against what is
 * stored, put aside or turned away. Evidence is gathered once; each invariant looks at it on its own.
 */
@NullMarked
package org.watchline.local.chaos.check;

import org.jspecify.annotations.NullMarked;
