/**
 * The only package that knows SQL: plain JDBC, one small class per table or concern, one transaction per batch.
 *
 * <p>Locks are taken in one order everywhere, so that instances that share the work during a rebalance wait for each
 * other instead of blocking each other: articles by id, runs, entities by id, their aliases.
 */
@NullMarked
package org.watchline.store.db;

import org.jspecify.annotations.NullMarked;
