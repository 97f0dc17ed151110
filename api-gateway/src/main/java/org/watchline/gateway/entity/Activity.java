package org.watchline.gateway.entity;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.watchline.gateway.corpus.entity.Period;

/**
 * How much was written of an entity over time, without gaps from the first period to the last.
 *
 * @param unit weeks, or months where there would be too many weeks
 * @param undated articles that mention it and have no date
 */
@Schema(description = "How much was written of an entity over time")
public record Activity(Unit unit, List<Period> periods, long undated) {

    /** How long a period is. */
    public enum Unit {
        WEEK,
        MONTH
    }
}
