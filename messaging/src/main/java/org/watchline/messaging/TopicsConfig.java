package org.watchline.messaging;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How topics come into being. */
@ConfigMapping(prefix = "watchline.topics")
interface TopicsConfig {

    /** Whether a service creates missing topics when it starts; off where an operator does. */
    @WithDefault("true")
    boolean create();

    /** Replicas of every created topic; at most the number of brokers. */
    @WithDefault("1")
    short replication();
}
