package org.watchline.gateway.source;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.watchline.gateway.corpus.source.ClaimFilter;
import org.watchline.gateway.corpus.source.ClaimReader;
import org.watchline.gateway.corpus.source.FoundClaim;
import org.watchline.gateway.corpus.source.Gap;
import org.watchline.gateway.corpus.source.GapReader;
import org.watchline.gateway.corpus.source.SourceReader;
import org.watchline.gateway.corpus.source.SourceSummary;
import org.watchline.gateway.corpus.source.StoredSource;
import org.watchline.gateway.problem.ProblemException;
import org.watchline.gateway.problem.ProblemType;

/** Puts together what is told about sources. */
@ApplicationScoped
public class Sources {

    private static final int MOST_CLAIMS = 20;
    private static final int MOST_GAPS = 10;
    private static final String MATCHING =
            "What is cited counts as held if the corpus has an article of the outlet that"
                    + " was published on the cited day, the day before or the day after, or in the cited month or year. Posts"
                    + " are never held. Citations without a date or account are left out.";

    private final SourceReader sources;
    private final ClaimReader claims;
    private final GapReader gaps;
    private final CitationGraphs graphs;

    Sources(SourceReader sources, ClaimReader claims, GapReader gaps, CitationGraphs graphs) {
        this.graphs = graphs;
        this.sources = sources;
        this.claims = claims;
        this.gaps = gaps;
    }

    /** Finds a page of sources, the most cited first. */
    public SourcePage find(SourceRequest request) {
        List<SourceSummary> found = sources.page(request.name(), request.asOf(), request.after(), request.limit() + 1);
        boolean more = found.size() > request.limit();
        List<SourceSummary> page = more ? found.subList(0, request.limit()) : found;
        return new SourcePage(page, more ? request.cursorAfter(page.get(page.size() - 1)) : null);
    }

    /** What sources are called, by their ids; those that nobody knows are missing. */
    public Map<String, String> named(Collection<String> ids) {
        return sources.named(ids);
    }

    /**
     * A source's profile.
     *
     * @param asOf null for now
     * @throws ProblemException if there is no such source
     */
    public SourceProfile profile(String id, @Nullable Instant asOf) {
        StoredSource stored = sources.one(id, asOf)
                .orElseThrow(() -> new ProblemException(
                        ProblemType.SOURCE_NOT_FOUND, "No source with the id %s is known.".formatted(id)));
        return new SourceProfile(
                stored.summary(),
                asOf,
                stored.citedBy(),
                stored.cites(),
                claims.page(new ClaimFilter(id, null, null, null), asOf, null, MOST_CLAIMS).stream()
                        .map(FoundClaim::claim)
                        .toList(),
                stored.newest(),
                gaps.page(id, asOf, null, MOST_GAPS));
    }

    /** Who cites whom. */
    public SourceGraph graph(GraphRequest request) {
        return graphs.graph(request);
    }

    /** What is cited and not held. */
    public GapPage gaps(GapRequest request) {
        List<Gap> found = gaps.page(request.source(), request.asOf(), request.after(), request.limit() + 1);
        boolean more = found.size() > request.limit();
        List<Gap> page = more ? found.subList(0, request.limit()) : found;
        return new GapPage(page, MATCHING, more ? request.cursorAfter(page.get(page.size() - 1)) : null);
    }

    /** Sentences with what they rest on, those of the newest articles first. */
    public ClaimPage claims(ClaimRequest request) {
        List<FoundClaim> found = claims.page(request.filter(), request.asOf(), request.after(), request.limit() + 1);
        boolean more = found.size() > request.limit();
        List<FoundClaim> page = more ? found.subList(0, request.limit()) : found;
        return new ClaimPage(
                page.stream().map(FoundClaim::claim).toList(),
                more ? request.cursorAfter(page.get(page.size() - 1).place()) : null);
    }
}
