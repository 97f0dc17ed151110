package org.watchline.local.chaos.fault;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.watchline.local.chaos.cluster.Node;

/** The ways to break something. */
public enum FaultKind {
    /** SIGKILL of a replica or the gateway. */
    KILL_SERVICE(6, 0, 0, Node.services()),
    /** SIGSTOP of a replica, longer and shorter than its consumer group waits for it, then SIGCONT. */
    PAUSE_SERVICE(4, 2, 13, Node.services()),
    /** Many articles at once, and one replica of a stage killed while it works on them. */
    KILL_IN_BATCH(4, 0, 0, List.of(Node.INGEST_1, Node.NLP_1, Node.NLP_2, Node.STORE_1, Node.STORE_2)),
    /** SIGKILL of a broker or of the controller. */
    KILL_BROKER(4, 0, 0, List.of(Node.BROKER_1, Node.BROKER_2, Node.CONTROLLER)),
    /** SIGSTOP of a broker or of the controller, longer and shorter than its session. */
    PAUSE_BROKER(2, 2, 9, List.of(Node.BROKER_1, Node.BROKER_2, Node.CONTROLLER)),
    /**
     * The other broker is stopped, this one takes writes, is killed, and the other goes on without having seen them.
     */
    LOSE_LEADER(6, 2, 3, Node.brokers()),
    /** SIGKILL of PostgreSQL with transactions under way: it recovers from its log. */
    KILL_DATABASE(3, 0, 0, List.of(Node.POSTGRES)),
    /** PostgreSQL's immediate shutdown with transactions under way. */
    RESTART_DATABASE(2, 0, 0, List.of(Node.POSTGRES)),
    /** SIGSTOP of PostgreSQL and every connection of its, then SIGCONT. */
    PAUSE_DATABASE(2, 2, 10, List.of(Node.POSTGRES)),
    /** {@code pg_terminate_backend} of every client with transactions under way. */
    END_SESSIONS(3, 0, 0, List.of(Node.POSTGRES)),
    SLOW_LINK(2, 3, 8, List.of(Node.BROKER_1, Node.BROKER_2, Node.POSTGRES)),
    THROTTLED_LINK(2, 3, 8, List.of(Node.BROKER_1, Node.BROKER_2, Node.POSTGRES)),
    /** Half-open: connections are taken, bytes go nowhere, nobody is told. */
    SILENT_LINK(3, 3, 9, List.of(Node.BROKER_1, Node.BROKER_2, Node.POSTGRES)),
    CUT_LINK(3, 1, 6, List.of(Node.BROKER_1, Node.BROKER_2, Node.POSTGRES)),
    /** The file system of a broker's records is full; the broker ends itself. */
    FULL_DISK(1, 4, 8, List.of(Node.BROKER_2)),
    /** Records on every topic that nobody can read. */
    POISON(3, 0, 0, List.of(Node.BROKER_1));

    private final int share;
    private final int shortest;
    private final int longest;

    @SuppressWarnings("ImmutableEnumChecker") // none of the lists can be changed
    private final List<Node> victims;

    FaultKind(int share, int shortestSeconds, int longestSeconds, List<Node> victims) {
        this.share = share;
        this.shortest = shortestSeconds;
        this.longest = longestSeconds;
        this.victims = victims;
    }

    /** As people write it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<FaultKind> of(String label) {
        return Arrays.stream(values())
                .filter(kind -> kind.label().equals(label))
                .findFirst();
    }

    /** How often it comes, in comparison to the others. */
    int share() {
        return share;
    }

    /** Shortest duration in seconds. */
    int shortest() {
        return shortest;
    }

    /** Longest duration in seconds. */
    int longest() {
        return longest;
    }

    List<Node> victims() {
        return victims;
    }
}
