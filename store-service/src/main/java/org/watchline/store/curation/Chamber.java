package org.watchline.store.curation;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.curation.Curation;
import org.watchline.contracts.curation.CurationDecision;
import org.watchline.contracts.curation.Decision;
import org.watchline.store.command.CommandBody;

/** Turns what somebody sends into a decision. */
public final class Chamber {

    private static final int LONGEST_REASON = 1000;

    private Chamber() {}

    /**
     * Reads a decision and checks that it can be made.
     *
     * @param standing what follows from the decisions so far
     * @throws org.watchline.store.command.ProblemException if it cannot
     */
    public static Ruling rule(CommandBody body, KnownCorpus corpus, Curation standing, UUID id, Instant at) {
        Proposal proposal = new Proposal(body, corpus, standing, id);
        Decision decision = proposal.decision();
        return new Ruling(
                new CurationDecision(id, decision, body.author(), reason(body), at, proposal.cards()),
                proposal.warnings());
    }

    /** Why somebody decides or takes back; null where nothing is said. */
    public static @Nullable String reason(CommandBody body) {
        return body.optionalText("reason", LONGEST_REASON).orElse(null);
    }
}
