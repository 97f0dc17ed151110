package org.watchline.gateway.deadletter;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What an order about many letters comes to.
 *
 * @param ordered letters that are replayed a moment later, or are purged
 * @param left letters that match and stay as they are: they were replayed too often, or are not complete
 */
@Schema(description = "What an order about many dead letters comes to")
public record OrderedLetters(int ordered, int left) {}
