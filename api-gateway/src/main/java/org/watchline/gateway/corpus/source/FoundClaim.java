package org.watchline.gateway.corpus.source;

/** A claim and its place in the order. */
public record FoundClaim(Claim claim, ClaimPlace place) {}
