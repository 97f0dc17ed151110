package org.watchline.gateway.console.source;

import org.jspecify.annotations.Nullable;
import org.watchline.gateway.console.AsOfChoice;
import org.watchline.gateway.console.Link;
import org.watchline.gateway.corpus.rating.Rating;
import org.watchline.gateway.corpus.source.CitationCount;
import org.watchline.gateway.corpus.source.Claim;
import org.watchline.gateway.corpus.source.SourceSummary;
import org.watchline.gateway.drawing.Network;
import org.watchline.gateway.source.ClaimPage;
import org.watchline.gateway.source.SourceGraph;
import org.watchline.gateway.source.SourceProfile;

/**
 * What a source's page shows.
 *
 * @param claims a page of what rests on it
 * @param graph what touches it
 * @param rating how reliable somebody finds it; null if nobody has said
 */
record SourceView(
        Link link,
        SourceProfile profile,
        ClaimPage claims,
        SourceGraph graph,
        @Nullable Rating rating) {

    public SourceSummary source() {
        return profile.summary();
    }

    public AsOfChoice asOf() {
        return new AsOfChoice(link, profile.asOf());
    }

    /** The search for the articles that it published. */
    public String articles() {
        return asOf().to("/").with("source", source().name()).href();
    }

    /** The search for the articles that cite it. */
    public String citing() {
        return asOf().to("/").with("cites", source().id()).href();
    }

    /** The search for another's articles that cite it. */
    public String citingOf(CitationCount other) {
        return asOf().to("/")
                .with("source", other.source().name())
                .with("cites", source().id())
                .href();
    }

    /** The search for its articles that cite another. */
    public String citingIn(CitationCount other) {
        return asOf().to("/")
                .with("source", source().name())
                .with("cites", other.source().id())
                .href();
    }

    public Network network() {
        return CitationNetwork.of(graph, asOf());
    }

    /** Where a sentence stands. */
    public String hrefOf(Claim claim) {
        return asOf().sentence(claim.articleId(), claim.sentenceStart());
    }

    public @Nullable String nextPage() {
        return claims.nextCursor() == null
                ? null
                : link.with("cursor", claims.nextCursor()).href() + "#claims";
    }

    public boolean isLaterPage() {
        return !link.values("cursor").isEmpty();
    }

    public String firstPage() {
        return link.without("cursor").href() + "#claims";
    }
}
