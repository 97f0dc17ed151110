/**
 * What a second replica of a worker brings, and what a rebalance costs: throughput with one and with two replicas that
 * each have the same small share of the machine, and whether anything is lost or doubled when one of them goes. The
 * launcher stands still meanwhile, so that it does not start again what is stopped here.
 */
@NullMarked
package org.watchline.evaluation.bench.replica;

import org.jspecify.annotations.NullMarked;
