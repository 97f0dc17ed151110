package org.watchline.gateway.corpus;

import java.time.Instant;

/** Why an article was taken down. */
public record Takedown(String author, String reason, Instant at) {}
