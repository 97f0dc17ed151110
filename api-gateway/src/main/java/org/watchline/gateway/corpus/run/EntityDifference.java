package org.watchline.gateway.corpus.run;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An entity that two runs describe differently. */
@Schema(description = "An entity that two runs describe differently")
public record EntityDifference(String id, String olderName, String newerName, String olderType, String newerType) {}
