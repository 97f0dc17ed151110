package org.watchline.gateway.deadletter;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.watchline.gateway.command.ChangeBody;
import org.watchline.gateway.query.Parameters;

/** Records that no stage could use. */
@Path("/api/v1/deadletters")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Operation")
public class DeadLetterResource {

    private static final String REPLAY = "{\"author\": \"Desk\", \"reason\": \"The disk was full.\"}";
    private static final String REPLAY_MANY =
            "{\"filter\": {\"stage\": \"store-service\", \"from\": \"2022-04-16\"}, \"author\": \"Desk\"}";
    private static final String PURGE = "{\"author\": \"Desk\", \"reason\": \"Noise of a test.\"}";
    private static final String PURGE_MANY = "{\"filter\": {\"reason\": \"not valid JSON\"}, \"author\": \"Desk\","
            + " \"reason\": \"Noise of a test.\"}";

    private final DeadLetters letters;

    DeadLetterResource(DeadLetters letters) {
        this.letters = letters;
    }

    @GET
    @RolesAllowed("admin")
    @Operation(operationId = "deadLetters", summary = "Records that no stage could use, the newest first")
    @Parameter(
            name = "state",
            in = ParameterIn.QUERY,
            description = "`open` until somebody has dealt with it",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"open", "replaying", "replayed", "purged"}))
    @Parameter(
            name = "stage",
            in = ParameterIn.QUERY,
            description = "The service that could not use it",
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(
            name = "topic",
            in = ParameterIn.QUERY,
            description = "The topic that it lay on, such as `articles.submitted`",
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(
            name = "reason",
            in = ParameterIn.QUERY,
            description = "How the reason begins",
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(
            name = "from",
            in = ParameterIn.QUERY,
            description = "Died at this time or later: a day in UTC, or a time",
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(
            name = "to",
            in = ParameterIn.QUERY,
            description = "Died on this day or earlier, or before this time",
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(ref = "cursor")
    @Parameter(ref = "limit")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DeadLetterPage.class)))
    @APIResponse(ref = "problem", responseCode = "default")
    public DeadLetterPage find(@Context UriInfo uri) {
        return letters.find(DeadLetterRequest.of(Parameters.of(uri)));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("admin")
    @Operation(
            operationId = "deadLetter",
            summary = "One of them, with its headers and the beginning of its value",
            description = "A value that is UTF-8 is told as text, any other in base64; `full=true` sends all of its"
                    + " bytes as a file.")
    @Parameter(
            name = "full",
            in = ParameterIn.QUERY,
            description = "`true` for the bytes alone",
            schema = @Schema(type = SchemaType.BOOLEAN))
    @APIResponse(
            responseCode = "200",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = DeadLetterAnswer.class)),
                @Content(
                        mediaType = MediaType.APPLICATION_OCTET_STREAM,
                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponse(ref = "problem", responseCode = "default")
    @Produces({MediaType.APPLICATION_JSON, MediaType.APPLICATION_OCTET_STREAM})
    public Response one(@PathParam("id") String id, @Context UriInfo uri) {
        String full = Parameters.of(uri).allowing("full").word("full", Set.of("true", "false"));
        if (!"true".equals(full)) {
            return Response.ok(letters.one(id), MediaType.APPLICATION_JSON_TYPE).build();
        }
        return Response.ok(letters.bytes(id), MediaType.APPLICATION_OCTET_STREAM_TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"dead-letter-%s.bin\"".formatted(id))
                .build();
    }

    @POST
    @Path("/{id}/replay")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("admin")
    @Operation(
            operationId = "replayDeadLetter",
            summary = "Send a record again to where it came from, as its submission's next attempt",
            description = "`author` is required. A letter that was replayed already, or too often"
                    + " (`watchline.store.dead-letters.replays`), is refused unless `force` is true. If it dies again, it"
                    + " is a new letter, whose `replayOf` tells this one.")
    @RequestBody(content = @Content(schema = @Schema(implementation = Object.class), example = REPLAY))
    @APIResponse(
            responseCode = "202",
            description = "It is recorded, and sent a moment later",
            content = @Content(schema = @Schema(implementation = DeadLetterAnswer.class)))
    @APIResponse(ref = "problem", responseCode = "default")
    public Response replay(@PathParam("id") String id, InputStream body) {
        return Response.accepted(letters.replay(id, ChangeBody.read(body))).build();
    }

    @POST
    @Path("/replay")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("admin")
    @Operation(
            operationId = "replayDeadLetters",
            summary = "Send all open records again that match a filter",
            description = "`filter` takes the parameters of the list: `stage`, `topic`, `reason`, `from`, `to`;"
                    + " `\"all\": true` instead means all open ones.")
    @RequestBody(content = @Content(schema = @Schema(implementation = Object.class), example = REPLAY_MANY))
    @APIResponse(
            responseCode = "202",
            description = "They are recorded, and sent one after the other",
            content = @Content(schema = @Schema(implementation = OrderedLetters.class)))
    @APIResponse(ref = "problem", responseCode = "default")
    public Response replay(InputStream body) {
        return Response.accepted(letters.replay(ChangeBody.read(body))).build();
    }

    @DELETE
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("admin")
    @Operation(
            operationId = "purgeDeadLetter",
            summary = "Remove what a dead letter holds",
            description = "Its bytes, key and headers go for good; `author` and `reason` are required and stay listed.")
    @RequestBody(content = @Content(schema = @Schema(implementation = Object.class), example = PURGE))
    @APIResponse(responseCode = "204", description = "It is purged")
    @APIResponse(ref = "problem", responseCode = "default")
    public void purge(@PathParam("id") String id, InputStream body) {
        letters.purge(id, ChangeBody.read(body));
    }

    @POST
    @Path("/purge")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("admin")
    @Operation(operationId = "purgeDeadLetters", summary = "Purge all open dead letters that match a filter")
    @RequestBody(content = @Content(schema = @Schema(implementation = Object.class), example = PURGE_MANY))
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = OrderedLetters.class)))
    @APIResponse(ref = "problem", responseCode = "default")
    public OrderedLetters purge(InputStream body) {
        return letters.purge(ChangeBody.read(body));
    }
}
