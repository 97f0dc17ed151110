package org.watchline.gateway.corpus;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Articles that tell one story in much the same words.
 *
 * @param id the same for all of them; another one when the story turns out to be that of others
 * @param articles how many there are, this one included; 10,000 if there are more
 */
@Schema(description = "Articles that tell one story in much the same words")
public record Cluster(String id, int articles) {}
