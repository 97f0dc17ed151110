package org.watchline.local.chaos.fault;

import java.time.Instant;

/**
 * A record that nobody can read and that Kafka has acknowledged.
 *
 * @param kind what is wrong with it
 * @param offset on its topic and partition
 */
public record PoisonLine(String kind, String key, String topic, int partition, long offset, Instant at) {}
