package org.watchline.gateway.corpus;

/** The last entity of a page. */
public record EntityPlace(String score, String id) {}
