/**
 * Load for a running stack: articles generated from a seed, and the time from submitting an article to finding it.
 * Programs, not tests: what they print depends on the machine.
 */
@NullMarked
package org.watchline.evaluation.load;

import org.jspecify.annotations.NullMarked;
