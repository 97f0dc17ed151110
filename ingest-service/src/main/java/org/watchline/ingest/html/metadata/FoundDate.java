package org.watchline.ingest.html.metadata;

import java.time.LocalDate;

/**
 * A date and where it stands in a text.
 *
 * @param start first UTF-16 unit
 * @param end the unit after the last
 */
record FoundDate(LocalDate date, int start, int end) {}
