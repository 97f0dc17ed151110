package org.watchline.gateway.corpus;

import java.time.Instant;

/**
 * One of an article's revisions.
 *
 * @param revision counted from 1
 * @param active whether it is the one that is shown
 */
public record Revision(int revision, boolean active, Instant ingestedAt) {}
