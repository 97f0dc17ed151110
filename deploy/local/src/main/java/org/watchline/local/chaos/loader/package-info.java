/**
 * Feeds articles with known ids through every door while faults go on, and writes down what the product answered: the
 * ledger that it is held to.
 */
@NullMarked
package org.watchline.local.chaos.loader;

import org.jspecify.annotations.NullMarked;
