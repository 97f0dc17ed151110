package org.watchline.store.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.curation.Curation;
import org.watchline.contracts.curation.CurationDecision;
import org.watchline.store.command.CommandBody;
import org.watchline.store.command.ProblemException;
import org.watchline.store.command.ProblemType;
import org.watchline.store.curation.Chamber;
import org.watchline.store.curation.Ruling;

/**
 * Makes decisions and takes them back. When a call returns, everything that follows has been done, unless the database
 * went away after the decision was kept: then {@link CurationJobs} does it later. Counts of very many articles follow
 * behind.
 */
@ApplicationScoped
public class CurationStore {

    private static final Logger LOG = Logger.getLogger(CurationStore.class);

    private final Transactions transactions;
    private final CurationJobs jobs;
    private final Tallies tallies;
    private final Clock clock;

    CurationStore(Transactions transactions, CurationJobs jobs, Tallies tallies, Clock clock) {
        this.transactions = transactions;
        this.jobs = jobs;
        this.tallies = tallies;
        this.clock = clock;
    }

    /**
     * Makes a decision.
     *
     * @throws ProblemException if it cannot be made
     */
    public Ruling decide(CommandBody body) {
        Ruling made = transactions.runPatiently(connection -> decide(connection, body));
        followUp();
        return made;
    }

    private Ruling decide(Connection connection, CommandBody body) throws SQLException {
        Locks.changeDecisions(connection);
        Instant now = now();
        Curation standing = Curation.of(DecisionRows.standing(connection));
        Ruling ruling = Chamber.rule(body, new KnownRows(connection), standing, UUID.randomUUID(), now);
        CurationDecision made = ruling.decision();
        DecisionRows.insert(connection, made);
        follow(connection, made.id(), now);
        SettingOutbox.put(connection, made.settingId(), CurationDecision.SETTING, now, made);
        return ruling;
    }

    /**
     * Takes a decision back.
     *
     * @return the id of the undo
     * @throws ProblemException if there is no such decision, or it was taken back before
     */
    public UUID undo(UUID decision, String author, @Nullable String reason) {
        UUID undo = UUID.randomUUID();
        transactions.runPatiently(connection -> undo(connection, undo, decision, author, reason));
        followUp();
        return undo;
    }

    private UUID undo(Connection connection, UUID undo, UUID id, String author, @Nullable String reason)
            throws SQLException {
        Locks.changeDecisions(connection);
        if (!DecisionRows.exists(connection, id)) {
            throw new ProblemException(ProblemType.NOT_FOUND, "there is no decision " + id);
        }
        List<CurationDecision> standing = DecisionRows.standing(connection);
        CurationDecision decision = standing.stream()
                .filter(made -> made.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new ProblemException(ProblemType.CONFLICT, "the decision was taken back before"));
        Instant now = now();
        DecisionRows.undo(connection, undo, id, author, reason, now);
        follow(connection, undo, now);
        SettingOutbox.put(connection, decision.settingId(), CurationDecision.SETTING, now, null);
        return undo;
    }

    /** The decision holds by now: a failure here must not look as if it did not. */
    private void followUp() {
        try {
            jobs.finish();
            tallies.refreshSoon();
        } catch (DatabaseUnavailableException | UnstorableDataException e) {
            LOG.warnf("decision not followed yet reason=%s", e.getMessage());
        }
    }

    private static void follow(Connection connection, UUID change, Instant now) throws SQLException {
        Curation curation = Curation.of(DecisionRows.standing(connection));
        CurationJobs.open(connection, OverlayRows.follow(connection, curation, now));
        EventDecisions.apply(connection, change, now);
    }

    /** As the database keeps it. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
