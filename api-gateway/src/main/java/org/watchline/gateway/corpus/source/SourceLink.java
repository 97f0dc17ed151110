package org.watchline.gateway.corpus.source;

/** An outlet or other source to be named and led to. */
public record SourceLink(String id, String name) {}
