/**
 * How fast Watchline is: the engine, the stack, queries on a large corpus, and starting. Each part is measured beside
 * what it is to be compared with in the same run, and written down as soon as it is done. What comes out depends on the
 * machine, which every result names.
 */
@NullMarked
package org.watchline.evaluation.bench;

import org.jspecify.annotations.NullMarked;
