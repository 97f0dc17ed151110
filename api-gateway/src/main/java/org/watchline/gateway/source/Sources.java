package org.watchline.gateway.source;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.watchline.gateway.corpus.Basis;
import org.watchline.gateway.problem.ProblemException;
import org.watchline.gateway.problem.ProblemType;

/** Puts together what is told about sources. */
@ApplicationScoped
public class Sources {

    /** Finds a page of sources, the most cited first. */
    public SourcePage find(SourceRequest request) {
        return new SourcePage(List.of(), null);
    }

    /**
     * A source's profile.
     *
     * @param asOf null for now
     * @throws ProblemException if there is no such source
     */
    public SourceProfile profile(String id, @Nullable Instant asOf) {
        throw new ProblemException(ProblemType.SOURCE_NOT_FOUND, "No source with the id %s is known.".formatted(id));
    }

    /** Who cites whom. */
    public SourceGraph graph(GraphRequest request) {
        return new SourceGraph(List.of(), List.of(), new Basis(0, 0));
    }

    /** What is cited and not held. */
    public GapPage gaps(GapRequest request) {
        return new GapPage(List.of(), "", null);
    }

    /** Sentences with what they rest on, the newest first. */
    public ClaimPage claims(ClaimRequest request) {
        return new ClaimPage(List.of(), null);
    }
}
