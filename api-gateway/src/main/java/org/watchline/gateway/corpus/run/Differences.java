package org.watchline.gateway.corpus.run;

import java.util.List;

/**
 * What two runs do not agree on.
 *
 * @param types those in which anything differs, by name
 * @param examples some of each type and kind
 */
public record Differences<T>(List<DifferenceCount> types, List<T> examples) {}
