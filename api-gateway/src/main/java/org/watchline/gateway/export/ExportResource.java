package org.watchline.gateway.export;

import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.OutputStream;
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
import org.jboss.logging.Logger;
import org.watchline.gateway.answer.Attachment;
import org.watchline.gateway.problem.ProblemException;
import org.watchline.gateway.problem.ProblemType;
import org.watchline.gateway.query.Parameters;

/** Result sets as files. */
@Path("/api/v1/export")
@Tag(name = "Articles")
@RolesAllowed("read")
public class ExportResource {

    private static final Logger LOG = Logger.getLogger(ExportResource.class);

    private final Exports exports;
    private final Clock clock;

    ExportResource(Exports exports, Clock clock) {
        this.exports = exports;
        this.clock = clock;
    }

    @GET
    @Operation(
            operationId = "export",
            summary = "Every article that a search finds, as one file",
            description = "Newest publication first, in one state of the corpus, of any length. A file that is not"
                    + " complete ends with a broken connection, never silently.")
    @Parameter(
            name = "format",
            in = ParameterIn.QUERY,
            required = true,
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {
                                "jsonl",
                                "csv",
                                "geojson",
                                "stix",
                                "conllu",
                                "webannotation",
                                "timelinejs",
                                "bibtex",
                                "ris"
                            }))
    @Parameter(ref = "q")
    @Parameter(ref = "spelling")
    @Parameter(ref = "entity")
    @Parameter(ref = "place")
    @Parameter(ref = "type")
    @Parameter(ref = "source")
    @Parameter(ref = "cites")
    @Parameter(ref = "event")
    @Parameter(ref = "lang")
    @Parameter(ref = "tag")
    @Parameter(ref = "from")
    @Parameter(ref = "to")
    @Parameter(ref = "asOf")
    @Parameter(
            name = "rows",
            in = ParameterIn.QUERY,
            description = "What a line or entry stands for: csv takes all, bibtex and ris articles or citations",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"articles", "events", "mentions", "citations"},
                            defaultValue = "articles"))
    @Parameter(
            name = "bom",
            in = ParameterIn.QUERY,
            description = "csv: begin with a byte order mark, which Excel needs",
            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
    @Parameter(
            name = "include",
            in = ParameterIn.QUERY,
            description = "jsonl: `tokens` adds each sentence's tokens",
            schema = @Schema(type = SchemaType.STRING, enumeration = "tokens"))
    @APIResponse(
            responseCode = "200",
            description = "The file, in the format's own media type",
            content = @Content(mediaType = "*/*", schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(ref = "problem", responseCode = "default")
    public Response export(@Context UriInfo uri, @Context HttpServerRequest call) {
        ExportRequest request = ExportRequest.of(Parameters.of(uri), uri.getRequestUri());
        String file = Attachment.of(
                request.rows().label(),
                LocalDate.ofInstant(clock.instant(), clock.getZone()),
                request.format().extension());
        return Response.ok((StreamingOutput) out -> write(request, out, call))
                .header(HttpHeaders.CONTENT_TYPE, request.format().mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, file)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    /** What fails before the first bytes are sent becomes a problem, what fails later a broken connection. */
    private void write(ExportRequest request, OutputStream out, HttpServerRequest call) {
        try {
            exports.write(request, out);
        } catch (IOException e) {
            LOG.debugf("export left by its client format=%s", request.label());
            throw new ProblemException(ProblemType.BAD_REQUEST, "The client went away.", e);
        } catch (RuntimeException e) {
            LOG.warnf("export broken off format=%s reason=%s", request.label(), e.getMessage());
            if (call.response().headWritten()) {
                // At once: the problem that REST would write now would end the file properly.
                call.connection()
                        .close()
                        .toCompletionStage()
                        .toCompletableFuture()
                        .join();
            }
            throw e;
        }
    }
}
