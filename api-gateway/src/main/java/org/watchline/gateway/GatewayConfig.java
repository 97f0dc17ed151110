package org.watchline.gateway;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.watchline.gateway.access.AccessMode;

/** Settings of the gateway. */
@ConfigMapping(prefix = "watchline.gateway")
public interface GatewayConfig {

    /** Who is let in: `open`, everybody who reaches the gateway; or `keys`, who presents a key or is signed in. */
    @WithDefault("open")
    AccessMode access();

    /** Start on an address that others reach even without keys, or without TLS. */
    @WithDefault("false")
    boolean insecure();

    /** Where ingest-service takes articles, without a path. */
    @WithDefault("http://127.0.0.1:8081")
    URI ingestUrl();

    /** What ingest-service must be shown to take articles, where it demands that. */
    Optional<String> ingestToken();

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

    /** Where the corpus is read. */
    Datasource datasource();

    /** A directory of files to use instead of the shipped knowledge base, as nlp-service has it; read at start. */
    Optional<Path> knowledgeDirectory();

    /** Host names by which the gateway may be called, without ports; a request for any other is refused. */
    @WithDefault("localhost,127.0.0.1,[::1]")
    @NotEmpty
    Set<String> allowedHosts();

    /** Largest body of a submission. */
    @WithDefault("64M")
    MemorySize bodyLimit();

    /** How long the body of a request may take to arrive. */
    @WithDefault("60s")
    Duration bodyTimeout();

    /** Submissions whose notices are kept in memory. */
    @WithDefault("20000")
    @Min(1)
    int rememberedSubmissions();

    /** The stream of stored articles. */
    Live live();

    /** Exports of result sets. */
    Export export();

    /** Being signed in to the console. */
    Sessions sessions();

    /** How much one key may ask for; everything is free where access is open. */
    Limits limits();

    /** Settings of where the corpus is read. */
    interface Datasource {

        /** The database, or a standby of it. Several hosts, parted by commas, are tried in their order. */
        @WithDefault("jdbc:postgresql://localhost:15432/watchline")
        String url();

        /** A role that can read the published views. */
        @WithDefault("watchline_reader")
        String username();

        /** Its password, where the database wants one. */
        Optional<String> password();

        /**
         * How long a reader waits for a standby to have what was changed just before; afterwards it is read as it is.
         */
        @WithDefault("5s")
        Duration patience();
    }

    /** Settings of sessions. */
    interface Sessions {

        /** How long a session may rest before it ends. */
        @WithDefault("12h")
        Duration idle();

        /** How long a session lasts, however much it is used. */
        @WithDefault("7d")
        Duration longest();

        /**
         * What cookies are sealed with, the same on all gateways that people reach by one name; another one ends all
         * sessions. Without it each gateway makes one when it starts.
         */
        Optional<@Size(min = 32) String> secret();
    }

    /** Settings of limits; each is also what can be taken at once. */
    interface Limits {

        /** Requests of a key in a minute, other than those below. */
        @WithDefault("1200")
        @Min(1)
        int reads();

        /** Articles that a key may submit in a minute. */
        @WithDefault("12000")
        @Min(1)
        int submissions();

        /** Exports of a key in a minute. */
        @WithDefault("30")
        @Min(1)
        int exports();

        /** Keys that are none, or hold no more, from one address in a minute; failed sign-ins count too. */
        @WithDefault("30")
        @Min(1)
        int failures();

        /**
         * Gateways that requests are spread over. Each counts by itself, so each lets through its share: the limits
         * divided by this, at least 1.
         */
        @WithDefault("1")
        @Min(1)
        int replicas();
    }

    /** How the pipeline is watched. */
    Pipeline pipeline();

    /** Settings of watching the pipeline. */
    interface Pipeline {

        /** How often it is looked how far every stage is. */
        @WithDefault("5s")
        Duration poll();
    }

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
