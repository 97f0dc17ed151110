package org.watchline.gateway;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** Settings of the gateway. */
@ConfigMapping(prefix = "watchline.gateway")
public interface GatewayConfig {

    /** Where ingest-service takes articles, without a path. */
    @WithDefault("http://127.0.0.1:8081")
    URI ingestUrl();

    /** How long a submission may take until ingest-service has answered. */
    @WithDefault("60s")
    Duration ingestTimeout();

    /** Where store-service takes changes, without a path. */
    @WithDefault("http://127.0.0.1:8083")
    URI storeUrl();

    /** What store-service must be shown to take a change; without it nothing can be changed. */
    Optional<String> storeToken();

    /** How long a change may take until store-service has answered. */
    @WithDefault("30s")
    Duration storeTimeout();

    /** A directory of files to use instead of the shipped knowledge base, as nlp-service has it; read at start. */
    Optional<Path> knowledgeDirectory();

    /** Host names by which the gateway may be called, without ports; a request for any other is refused. */
    @WithDefault("localhost,127.0.0.1,[::1]")
    @NotEmpty
    Set<String> allowedHosts();

    /** Largest body of a submission. */
    @WithDefault("64M")
    MemorySize bodyLimit();

    /** Submissions whose notices are kept in memory. */
    @WithDefault("20000")
    @Min(1)
    int rememberedSubmissions();

    /** The stream of stored articles. */
    Live live();

    /** Exports of result sets. */
    Export export();

    /** Settings of the stream. */
    interface Live {

        /** Streams open at one time. */
        @WithDefault("100")
        @Min(1)
        @Max(10_000)
        int clients();

        /** How often the corpus is asked for changes in case a notice was lost. */
        @WithDefault("2s")
        Duration poll();

        /** How often an idle stream carries a comment, so that dead connections are noticed. */
        @WithDefault("15s")
        Duration heartbeat();
    }

    /** Settings of exports. */
    interface Export {

        /** Exports that run at one time; each holds a connection to the database as long as its client reads. */
        @WithDefault("4")
        @Min(1)
        @Max(12)
        int clients();

        /** How long one query of an export, or one stretch of its result, may take. */
        @WithDefault("20s")
        Duration longestQuery();
    }
}
