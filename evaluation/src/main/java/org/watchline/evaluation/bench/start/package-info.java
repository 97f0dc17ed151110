/**
 * How long starting takes: the whole product as a newcomer starts it, and each service by itself, with and without the
 * cache of loaded and linked classes that newer JVMs keep (JEP 483, JEP 514). And how large the images are, which a
 * machine has to fetch before.
 */
@NullMarked
package org.watchline.evaluation.bench.start;

import org.jspecify.annotations.NullMarked;
