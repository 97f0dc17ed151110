package org.watchline.messaging;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** When a process that is not alive any more ends itself. */
@ConfigMapping(prefix = "watchline.watchdog")
interface WatchdogConfig {

    /** How often the process asks itself whether it is alive. */
    @WithDefault("10s")
    Duration interval();

    /** How long it may not be alive until it ends. */
    @WithDefault("30s")
    Duration patience();
}
