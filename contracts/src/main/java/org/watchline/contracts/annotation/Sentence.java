package org.watchline.contracts.annotation;

/** A sentence of the text, numbered from 0. */
public record Sentence(int index, int start, int end) {}
