/**
 * The Kafka shell that every service shares: publishing events with their headers, dead letters, status notices,
 * creating topics at start, following settings, and the watchdog that ends a process whose channels are dead. Settings
 * common to all channels are in this module's {@code META-INF/microprofile-config.properties}. What a record means is
 * the services' business.
 */
@NullMarked
package org.watchline.messaging;

import org.jspecify.annotations.NullMarked;
