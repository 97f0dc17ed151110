package org.watchline.local.feed;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is to be fed, and how far it is to be followed.
 *
 * @param standardInput read after the paths; null to leave it alone
 * @param untilStored waits for the corpus; otherwise for ingest-service's verdict only
 * @param patience how long nothing may change before the wait is given up
 */
public record FeedRequest(
        String bootstrapServers,
        List<Path> paths,
        @Nullable InputStream standardInput,
        boolean untilStored,
        Duration patience) {

    public FeedRequest {
        paths = List.copyOf(paths);
    }
}
