package org.watchline.store;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** What an operator can set about keeping the corpus. */
@ConfigMapping(prefix = "watchline.store")
public interface StoreConfig {

    /** What the gateway must know to change anything, at least 16 characters; without it every change is refused. */
    Optional<String> serviceToken();

    /** A directory of files to use instead of the shipped knowledge base, as nlp-service has it; read at start. */
    Optional<Path> knowledgeDirectory();

    /** A file outside of the database for what is taken down, so that a backup that is restored does not undo it. */
    Optional<Path> takedownJournal();

    /** How often changes are looked for that are not counted yet; a second at least. */
    @WithDefault("1s")
    Duration tallyPoll();

    /** How often the database is asked how it stands, for metrics; a second at least. */
    @WithDefault("30s")
    Duration databasePoll();
    /** How often it is looked whether the tables need a further partition; a second at least. */
    @WithDefault("1m")
    Duration partitionPoll();

    /** Records that no stage could use. */
    DeadLetters deadLetters();

    /** Settings of dead letters. */
    interface DeadLetters {

        /** How often one may be replayed, over all times that it dies again; more only when told to. */
        @WithDefault("3")
        int replays();

        /** How long those that were replayed or purged stay listed; the others stay until somebody deals with them. */
        @WithDefault("30d")
        Duration keepSettled();
    }

    /** Messages to those who follow watch lists. */
    Webhooks webhooks();

    /** Tagging stored articles anew. */
    Replays replays();

    /** Runs of the engine whose annotations stand side by side. */
    Runs runs();

    /** Settings of re-processing. */
    interface Replays {

        /** Articles that are under way at one time, at least 1: the most that one which comes in has to wait for. */
        @WithDefault("100")
        int inFlight();

        /** How often the next articles are sent. */
        @WithDefault("500ms")
        Duration poll();

        /** After how long an article is sent again of which nobody tells what became of it. */
        @WithDefault("6h")
        Duration patience();
    }

    /** Settings of how long runs are kept. What is shown, promoted or returned to by a roll-back stays in any case. */
    interface Runs {

        /** How many of the newest runs are kept, at least 1. */
        @WithDefault("5")
        int keepNewest();

        /** How long a run is kept that tags nothing any more. */
        @WithDefault("90d")
        Duration keepFor();

        /** How often runs are looked for that need not be kept. */
        @WithDefault("10m")
        Duration poll();
    }

    /** Settings of webhooks. */
    interface Webhooks {

        /** Whether webhooks may lead into private networks and to this machine itself. */
        @WithDefault("false")
        boolean allowPrivateNetworks();

        /** How often deliveries that have become due are looked for. */
        @WithDefault("1s")
        Duration poll();

        /** How long a receiver may take to answer. */
        @WithDefault("10s")
        Duration timeout();

        /** Messages that are sent at one time. */
        @WithDefault("8")
        int senders();

        /** How often one delivery is tried. */
        @WithDefault("8")
        int tries();

        /** How long after a first failure the next try is made; every further pause is eight times as long. */
        @WithDefault("5s")
        Duration firstPause();

        /** Longest pause between two tries. */
        @WithDefault("6h")
        Duration longestPause();

        /** How long a webhook may take nothing at all before it is switched off. */
        @WithDefault("3d")
        Duration patience();

        /** How long finished deliveries stay in the log. */
        @WithDefault("30d")
        Duration keepDeliveries();
    }
}
