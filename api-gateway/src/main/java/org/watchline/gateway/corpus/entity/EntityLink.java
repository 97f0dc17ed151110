package org.watchline.gateway.corpus.entity;

/** An entity to be named and led to; its name is its id if nobody has described it. */
public record EntityLink(String id, String name) {}
