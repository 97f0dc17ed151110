package org.watchline.local.feed;

import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is to be fed, and how far it is to be followed.
 *
 * @param gateway takes files and lists of feeds; articles go to Kafka
 * @param key what the gateway is shown; null where it demands none
 * @param standardInput read after the paths; null to leave it alone
 * @param source the outlet of all files, which articles name themselves; null to leave it open
 * @param backlog whether all this may wait for what comes in today
 * @param untilStored waits for the corpus; otherwise for ingest-service's verdict only
 * @param patience how long nothing may change before the wait is given up
 */
public record FeedRequest(
        String bootstrapServers,
        URI gateway,
        @Nullable String key,
        List<Path> paths,
        @Nullable InputStream standardInput,
        @Nullable String source,
        boolean backlog,
        boolean untilStored,
        Duration patience) {

    public FeedRequest {
        paths = List.copyOf(paths);
    }
}
