package org.watchline.ingest.file;

import org.watchline.ingest.article.Outcome;

/**
 * What became of one article that a file held.
 *
 * @param origin the file, with the place within it where it held several
 */
public record FileOutcome(String origin, Outcome outcome) {}
