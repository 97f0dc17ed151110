package org.watchline.gateway.corpus.run;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Which articles a comparison rests on.
 *
 * @param articles that were compared: the latest that both runs have tagged
 * @param complete whether that is all of them
 */
@Schema(description = "Which articles a comparison rests on")
public record Compared(int articles, boolean complete) {}
