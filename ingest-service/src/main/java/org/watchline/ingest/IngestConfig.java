package org.watchline.ingest;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** What an operator can set about taking articles in. */
@ConfigMapping(prefix = "watchline.ingest")
public interface IngestConfig {

    /** Largest body of one HTTP request; it is held in memory until Kafka has acknowledged all of it. */
    @NotNull
    @WithDefault("64M")
    MemorySize maxBody();

    /** Most articles in one HTTP request. */
    @Min(1)
    @Max(100_000)
    @WithDefault("1000")
    int maxItems();

    /** What the gateway must present, at least 16 characters; without it only a service on loopback takes articles. */
    Optional<String> serviceToken();

    /** How long an HTTP request waits for Kafka's acknowledgement before it is answered with 503. */
    @NotNull
    @WithDefault("30s")
    Duration ackTimeout();

    /** Fetching of pages. */
    Fetch fetch();

    /** Polling of feeds. */
    Feeds feeds();

    /** Reading of documents. */
    Documents documents();

    /** Settings of fetching. */
    interface Fetch {

        /** Whether pages and feeds may lie in private networks and on this machine itself. */
        @WithDefault("false")
        boolean allowPrivateNetworks();

        /** Where the keeper of a site can complain: an address of a page or of a mailbox, sent with every request. */
        @NotBlank
        @WithDefault("https://watchline.org/fetching")
        String contact();

        /** Pages that are fetched at one time; never two from one server. */
        @Min(1)
        @Max(64)
        @WithDefault("8")
        int connections();

        /** How long a connection may take to stand. */
        @NotNull
        @WithDefault("10s")
        Duration connectTimeout();

        /** How long a page, a feed or a file of rules for robots may take. */
        @NotNull
        @WithDefault("30s")
        Duration timeout();

        /** Pause between two requests to one server; longer where its rules for robots say so. */
        @NotNull
        @WithDefault("2s")
        Duration hostPause();

        /** How often a page is tried while its server does not answer or asks to come later. */
        @Min(1)
        @WithDefault("4")
        int tries();

        /** Pause after the first failure; every further one is four times as long. */
        @NotNull
        @WithDefault("30s")
        Duration firstPause();

        /** Redirects that are followed, each one checked like the first address. */
        @Min(0)
        @WithDefault("5")
        int redirects();

        /** Memory for pages whose server can tell whether they have changed. */
        @NotNull
        @WithDefault("16M")
        MemorySize cache();
    }

    /** Settings of polling. */
    interface Feeds {

        /** Feeds that are polled at one time; never two of one server. */
        @Min(1)
        @Max(64)
        @WithDefault("4")
        int connections();

        /** How often feeds that have become due are looked for. */
        @NotNull
        @WithDefault("1s")
        Duration poll();

        /** Pause between two polls of a feed that often has something new. */
        @NotNull
        @WithDefault("5m")
        Duration shortestInterval();

        /** Pause between two polls of a feed that seldom does. */
        @NotNull
        @WithDefault("6h")
        Duration longestInterval();

        /** Longest pause before a feed that fails is tried again. */
        @NotNull
        @WithDefault("1d")
        Duration longestPause();

        /** Items of one document that are looked at, the latest ones. */
        @Min(1)
        @Max(5_000)
        @WithDefault("1000")
        int mostItems();

        /** Largest document. */
        @NotNull
        @WithDefault("16M")
        MemorySize bodyLimit();
    }

    /** Limits of the programs that read documents. */
    interface Documents {

        /** The folder with the jars of the program that reads documents. */
        @NotNull
        @WithDefault("reader")
        Path program();

        /** How many such programs run at one time. */
        @Min(1)
        @Max(16)
        @WithDefault("1")
        int processes();

        /** Heap of each. */
        @NotNull
        @WithDefault("160M")
        MemorySize heap();

        /** Files that one program reads before a new one takes its place. */
        @Min(1)
        @WithDefault("200")
        int filesPerProcess();

        /** Largest file. */
        @NotNull
        @WithDefault("25M")
        MemorySize largest();

        /** How long the reading of one file may take. */
        @NotNull
        @WithDefault("30s")
        Duration timeout();

        /** How long it may stand still, the time not counted in which the machine gives it no processor. */
        @NotNull
        @WithDefault("2s")
        Duration standstill();
    }
}
