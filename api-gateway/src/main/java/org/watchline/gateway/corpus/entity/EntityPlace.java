package org.watchline.gateway.corpus.entity;

/** The last entity of a page. */
public record EntityPlace(String score, String id) {}
