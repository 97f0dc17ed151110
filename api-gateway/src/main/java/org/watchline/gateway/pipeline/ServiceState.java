package org.watchline.gateway.pipeline;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A service as the gateway sees it.
 *
 * @param health {@code ready}; {@code unready} if it says that it cannot work; {@code silent} if it does not answer, or
 *     nobody reads its topics; {@code unknown} if only the broker could tell, and does not answer
 * @param consumers of its topics; one process may have several
 */
@Schema(description = "A service as the gateway sees it")
public record ServiceState(
        String name,

        @Schema(enumeration = {"ready", "unready", "silent", "unknown"})
        String health,

        int consumers) {}
