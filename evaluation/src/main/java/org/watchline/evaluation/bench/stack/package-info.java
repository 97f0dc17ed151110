/**
 * The whole stack as a user runs it, from the packaged services: how many articles a second it takes, how long after
 * its submission an article can be found, and what an article costs. Load is open-loop: articles are due at times that
 * do not depend on how fast earlier ones were, and latency counts from when an article was due.
 */
@NullMarked
package org.watchline.evaluation.bench.stack;

import org.jspecify.annotations.NullMarked;
