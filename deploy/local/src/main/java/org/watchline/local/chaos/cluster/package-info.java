/**
 * The stack of a fault campaign: two replicas of each worker, a Kafka cluster of a controller and two brokers, one
 * PostgreSQL, and proxies between the services and what they stand on. Dead processes are started again as the launcher
 * does.
 */
@NullMarked
package org.watchline.local.chaos.cluster;

import org.jspecify.annotations.NullMarked;
