package org.watchline.gateway.note;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
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

/** Notes of people. */
@Path("/api/v1/notes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Notes")
public class NoteResource {

    private static final String EXAMPLE =
            "{\"articleId\": \"0b7c1d9e-5d0c-5e4e-9d0e-1f2a3b4c5d6e\", \"text\": \"Contradicts the ministry.\", \"tags\": [\"toll\"], \"author\": \"Desk\"}";

    private final Notes notes;

    NoteResource(Notes notes) {
        this.notes = notes;
    }

    @GET
    @RolesAllowed("read")
    @Operation(operationId = "findNotes", summary = "Notes, the latest change first")
    @Parameter(ref = "q")
    @Parameter(
            name = "tag",
            in = ParameterIn.QUERY,
            description = "A tag of the note; repeat for several",
            schema = @Schema(type = SchemaType.ARRAY, implementation = String.class))
    @Parameter(
            name = "article",
            in = ParameterIn.QUERY,
            description = "Id of the article",
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(
            name = "event",
            in = ParameterIn.QUERY,
            description = "Id of the event",
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(
            name = "author",
            in = ParameterIn.QUERY,
            description = "Who wrote the note as it is",
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(ref = "asOf")
    @Parameter(ref = "cursor")
    @Parameter(ref = "limit")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = NotePage.class)))
    @APIResponse(ref = "problem", responseCode = "default")
    public NotePage find(@Context UriInfo uri) {
        return notes.find(NoteRequest.of(Parameters.of(uri)));
    }

    @GET
    @RolesAllowed("read")
    @Path("/{id}")
    @Operation(operationId = "note", summary = "One note with what it said before")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = NoteAnswer.class)))
    @APIResponse(ref = "problem", responseCode = "default")
    public NoteAnswer one(@PathParam("id") String id, @Context UriInfo uri) {
        Parameters.of(uri).allowing();
        return notes.one(id);
    }

    @POST
    @RolesAllowed("curate")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "createNote",
            summary = "Note something on an article or an event",
            description = "`articleId` or `eventId` is required, and `text` (at most 20,000 characters) or `tags`.")
    @RequestBody(content = @Content(schema = @Schema(implementation = Object.class), example = EXAMPLE))
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = NoteAnswer.class)))
    @APIResponse(ref = "problem", responseCode = "default")
    public Response create(InputStream body, @Context UriInfo uri) {
        NoteAnswer created = notes.create(ChangeBody.read(body));
        return Response.created(uri.getBaseUri()
                        .resolve("api/v1/notes/" + created.note().id()))
                .entity(created)
                .build();
    }

    @PUT
    @RolesAllowed("curate")
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "changeNote",
            summary = "Give a note another text and other tags",
            description = "What it said before is kept.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = Object.class),
                            example = "{\"text\": \"Settled.\", \"tags\": [], \"author\": \"Desk\"}"))
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = NoteAnswer.class)))
    @APIResponse(ref = "problem", responseCode = "default")
    public NoteAnswer change(@PathParam("id") String id, InputStream body) {
        return notes.change(id, ChangeBody.read(body));
    }

    @DELETE
    @RolesAllowed("curate")
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "removeNote", summary = "Remove a note; the body tells the author")
    @RequestBody(
            content = @Content(schema = @Schema(implementation = Object.class), example = "{\"author\": \"Desk\"}"))
    @APIResponse(responseCode = "204", description = "It is removed")
    @APIResponse(ref = "problem", responseCode = "default")
    public void remove(@PathParam("id") String id, InputStream body) {
        notes.remove(id, ChangeBody.read(body));
    }
}
