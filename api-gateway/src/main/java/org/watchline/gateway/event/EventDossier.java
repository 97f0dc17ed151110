package org.watchline.gateway.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.watchline.gateway.source.Independence;

/**
 * Everything that is told of an event.
 *
 * @param figures every number with its sentence, the killed first, the latest report first
 * @param reportList in the order of publication
 * @param sources on whom the reports rest
 */
@Schema(description = "An event with every report, every figure and its sources")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EventDossier(
        @JsonUnwrapped EventItem event, List<Figure> figures, List<Report> reportList, Independence sources) {}
