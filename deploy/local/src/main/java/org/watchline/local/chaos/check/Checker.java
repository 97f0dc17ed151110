package org.watchline.local.chaos.check;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.watchline.local.chaos.cluster.Cluster;
import org.watchline.local.chaos.fault.Poison;
import org.watchline.local.chaos.loader.Ledger;
import org.watchline.local.chaos.loader.LedgerLine;
import org.watchline.local.stack.StackException;

/** Compares what was promised with what is there. The stack must be whole and quiet. */
public final class Checker {

    private final Cluster cluster;
    private final Path ledger;
    private final Path poison;

    /**
     * @param ledger of what was sent and answered
     * @param poison of what was put onto the topics besides
     */
    public Checker(Cluster cluster, Path ledger, Path poison) {
        this.cluster = cluster;
        this.ledger = ledger;
        this.poison = poison;
    }

    /**
     * Reads everything and judges it.
     *
     * @param obstacle what stood in the way of quiet; empty if nothing did
     */
    public Verdict run(String obstacle) throws InterruptedException {
        List<Violation> violations = Collections.synchronizedList(new ArrayList<>());
        if (!obstacle.isEmpty()) {
            violations.add(new Violation(Invariant.QUIET, "campaign", obstacle));
        }
        try (Connection connection = DriverManager.getConnection(cluster.jdbcUrl() + "?user=postgres")) {
            Evidence evidence = new Evidence(
                    Ledger.read(ledger),
                    SubmittedTopic.read(cluster.directBootstrapServers()),
                    new StoredReader(connection).read(),
                    Poison.read(poison));
            violations.addAll(judge(evidence));
            new RowChecks(connection).run(violations::add);
            new SkippedSettings(cluster).check(evidence, violations::add);
            new StatusAnswers(cluster.gatewayUrl()).check(evidence, violations::add);
            return verdict(evidence, List.copyOf(violations));
        } catch (SQLException e) {
            throw new StackException("The checker cannot read the database: " + e.getMessage());
        }
    }

    /** What the evidence alone says. */
    static List<Violation> judge(Evidence evidence) {
        List<Violation> violations = new ArrayList<>();
        Consumer<Violation> found = violations::add;
        new Acceptance(evidence).check(found);
        new Contents(evidence).check(found);
        new PoisonFates(evidence).check(found);
        return violations;
    }

    private static Verdict verdict(Evidence evidence, List<Violation> violations) {
        Acceptance acceptance = new Acceptance(evidence);
        Map<Acceptance.Fate, Long> fates = acceptance.fates();
        long sent = count(evidence, LedgerLine.Event.SENT);
        long accepted = count(evidence, LedgerLine.Event.ACCEPTED);
        long refused = count(evidence, LedgerLine.Event.REFUSED);
        return new Verdict(
                accepted,
                fates.getOrDefault(Acceptance.Fate.STORED, 0L),
                fates.getOrDefault(Acceptance.Fate.BURIED, 0L),
                fates.getOrDefault(Acceptance.Fate.REJECTED, 0L),
                refused,
                sent - accepted - refused,
                evidence.stored().revisions().size(),
                evidence.allRevisions().size(),
                acceptance.lost(),
                violations.stream()
                        .filter(violation -> violation.invariant() == Invariant.NOTHING_TWICE)
                        .count(),
                evidence.poison().size(),
                violations);
    }

    private static long count(Evidence evidence, LedgerLine.Event event) {
        return evidence.ledger().stream().filter(line -> line.event() == event).count();
    }
}
