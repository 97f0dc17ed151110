package org.watchline.gateway.corpus.run;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How many findings of one type differ.
 *
 * @param added found by the newer run alone
 * @param lost found by the older run alone
 * @param changed found by both, differently
 */
@Schema(description = "How many findings of one type differ")
public record DifferenceCount(String type, long added, long lost, long changed) {}
