package org.watchline.gateway.event;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the reports of an event say of one number, taken together.
 *
 * @param low the lowest that any report allows
 * @param best the number that most independent sources give; of several the latest
 * @param high the highest that any report allows
 * @param reports that give a number, without echoes
 * @param conflicting whether two reports give ranges that do not overlap
 */
@Schema(description = "What the reports of an event say of one number, taken together")
public record FigureRange(int low, int best, int high, int reports, boolean conflicting) {}
