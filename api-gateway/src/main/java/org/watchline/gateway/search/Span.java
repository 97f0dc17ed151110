package org.watchline.gateway.search;

/** A half-open range of UTF-16 indexes; only for use inside one text, never sent. */
record Span(int start, int end) {}
