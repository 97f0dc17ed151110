package org.watchline.gateway.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.watchline.gateway.answer.Attachment;
import org.watchline.gateway.answer.PageLinks;
import org.watchline.gateway.query.AsOf;
import org.watchline.gateway.query.Parameters;

/** What happened. */
@Path("/api/v1/events")
@Tag(name = "Events")
@RolesAllowed("read")
public class EventResource {

    private static final String GEOJSON = "application/geo+json";
    private static final String CSV = "text/csv";

    private final Events events;
    private final Clock clock;
    private final ObjectMapper json;

    EventResource(Events events, Clock clock, ObjectMapper json) {
        this.events = events;
        this.clock = clock;
        this.json = json;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, GEOJSON, CSV})
    @Operation(
            operationId = "findEvents",
            summary = "Events on a timeline, on a map or as a table",
            description =
                    "Reports of one event are one item. What the texts deny, suppose or foretell is hidden and"
                            + " counted. Pages of GeoJSON and CSV hold 1,000 events unless `limit` says fewer, and name the next page in `Link`.")
    @Parameter(
            name = "format",
            in = ParameterIn.QUERY,
            description = "The form of the answer, whatever `Accept` says",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"json", "geojson", "csv"}))
    @Parameter(
            name = "type",
            in = ParameterIn.QUERY,
            description = "PLOVER types, comma-separated, such as ASSAULT,COERCE",
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(
            name = "mode",
            in = ParameterIn.QUERY,
            description = "Finer word for what was done, such as `aerial`; repeat for alternatives",
            schema = @Schema(type = SchemaType.ARRAY, implementation = String.class))
    @Parameter(
            name = "actor",
            in = ParameterIn.QUERY,
            description = "Id of an entity that did it or claimed it; repeat for alternatives",
            schema = @Schema(type = SchemaType.ARRAY, implementation = String.class))
    @Parameter(
            name = "recipient",
            in = ParameterIn.QUERY,
            description = "Id of an entity to which it was done; repeat for alternatives",
            schema = @Schema(type = SchemaType.ARRAY, implementation = String.class))
    @Parameter(
            name = "location",
            in = ParameterIn.QUERY,
            description = "Id of the place, or of one that holds it; repeat for alternatives",
            schema = @Schema(type = SchemaType.ARRAY, implementation = String.class))
    @Parameter(
            name = "entity",
            in = ParameterIn.QUERY,
            description = "Id of an entity that takes part in whatever role; repeat for several",
            schema = @Schema(type = SchemaType.ARRAY, implementation = String.class))
    @Parameter(
            name = "article",
            in = ParameterIn.QUERY,
            description = "Id of an article that reports it; repeat for alternatives",
            schema = @Schema(type = SchemaType.ARRAY, implementation = String.class))
    @Parameter(
            name = "clock",
            in = ParameterIn.QUERY,
            description =
                    "Which time orders and bounds the list: that of the event, of its article's publication, or of"
                            + " the article's arrival",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"event", "article", "ingested"},
                            defaultValue = "event"))
    @Parameter(
            name = "modality",
            in = ParameterIn.QUERY,
            description = "Comma-separated: alleged, future, historical, hypothetical, negated",
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(
            name = "actual",
            in = ParameterIn.QUERY,
            description =
                    "Whether what the texts deny, suppose or foretell is left out; true unless `modality` is given",
            schema = @Schema(type = SchemaType.BOOLEAN))
    @Parameter(
            name = "conflicting",
            in = ParameterIn.QUERY,
            description = "Only events whose figures contradict each other",
            schema = @Schema(type = SchemaType.BOOLEAN))
    @Parameter(
            name = "grouped",
            in = ParameterIn.QUERY,
            description = "Whether reports of one event are one item; true unless said otherwise",
            schema = @Schema(type = SchemaType.BOOLEAN))
    @Parameter(
            name = "sort",
            in = ParameterIn.QUERY,
            description = "What comes first, by `clock`; what has no time there counts as the oldest",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"newest", "oldest"},
                            defaultValue = "newest"))
    @Parameter(ref = "asOf")
    @Parameter(ref = "q")
    @Parameter(ref = "from")
    @Parameter(ref = "to")
    @Parameter(ref = "cursor")
    @Parameter(ref = "limit")
    @APIResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = EventPage.class)),
                @Content(mediaType = GEOJSON, schema = @Schema(implementation = EventMap.class)),
                @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING))
            })
    @APIResponse(ref = "problem", responseCode = "default")
    public RestResponse<String> find(@Context UriInfo uri, @Context Request request) {
        Parameters parameters = Parameters.of(uri);
        EventForm form = EventForm.of(parameters, request);
        EventPage page = events.find(EventParameters.inForm(parameters, form));
        RestResponse.ResponseBuilder<String> response =
                RestResponse.ResponseBuilder.ok(text(form.body(page)), form.type());
        if (form != EventForm.JSON) {
            LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
            response.header(HttpHeaders.CONTENT_DISPOSITION, Attachment.of("events", today, form.label()));
        }
        PageLinks.of(uri, page).forEach(link -> response.header(HttpHeaders.LINK, link));
        return response.build();
    }

    /** Anything else would be written in the form that the client's headers ask for, which may not be the named one. */
    private String text(Object body) {
        if (body instanceof String text) {
            return text;
        }
        try {
            return json.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("events are always writable", e);
        }
    }

    @GET
    @Path("/{id}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "event", summary = "One event with every report, every figure and its sources")
    @Parameter(ref = "asOf")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = EventDossier.class)))
    @APIResponse(ref = "problem", responseCode = "default")
    public EventDossier one(@PathParam("id") String id, @Context UriInfo uri) {
        Parameters parameters = Parameters.of(uri).allowing("asOf");
        return events.one(EventIds.require(id), AsOf.read(parameters));
    }
}
