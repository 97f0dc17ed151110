package org.watchline.gateway.curation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.watchline.gateway.command.ChangeBody;
import org.watchline.gateway.corpus.curation.FoundDecision;
import org.watchline.gateway.problem.ProblemException;
import org.watchline.gateway.problem.ProblemType;
import org.watchline.gateway.query.Parameters;
import org.watchline.gateway.query.Uuids;

/** Decisions about entities and events. */
@Path("/api/v1/curation")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Curation")
public class CurationResource {

    private static final int LONGEST_NAME = 200;

    private final Curations curations;

    CurationResource(Curations curations) {
        this.curations = curations;
    }

    @GET
    @RolesAllowed("read")
    @Operation(operationId = "decisions", summary = "What people decided, the newest first")
    @Parameter(
            name = "entity",
            in = ParameterIn.QUERY,
            description = "Id of an entity that the decision is about",
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(
            name = "kind",
            in = ParameterIn.QUERY,
            description = "Comma-separated, such as merge,split",
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(
            name = "author",
            in = ParameterIn.QUERY,
            description = "Who decided, exactly",
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(ref = "cursor")
    @Parameter(ref = "limit")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DecisionPage.class)))
    @APIResponse(ref = "problem", responseCode = "default")
    public DecisionPage find(@Context UriInfo uri) {
        return curations.find(DecisionRequest.of(Parameters.of(uri)));
    }

    @POST
    @RolesAllowed("curate")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "decide",
            summary = "Decide something about entities or events",
            description = "Holds at once in search and on pages, for articles that are stored and for those to come."
                    + " Kinds: `merge` (`entityIds`, `into`), `split` (`entityId`, `names`, and `into` or a new `entity`),"
                    + " `rename` (`entityId`, `name`), `retype` (`entityId`, `type`, `entityKind`), `block-alias` and"
                    + " `add-alias` (`entityId`, `name`), `add-entity` (`entity`, `aliases`), `group-events` (`events`),"
                    + " `separate-event` (`event`).")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = Object.class),
                            examples =
                                    @ExampleObject(
                                            name = "merge",
                                            value = "{\"kind\": \"merge\", \"entityIds\": [\"u-person-nur-wali\"],"
                                                    + " \"into\": \"noor-wali-mehsud\", \"author\": \"A. Analyst\","
                                                    + " \"reason\": \"the same man\"}")))
    @APIResponse(
            responseCode = "201",
            description = "It holds",
            content = @Content(schema = @Schema(implementation = MadeDecision.class)))
    @APIResponse(ref = "problem", responseCode = "default")
    public Response decide(@Context UriInfo uri, InputStream body) {
        Parameters.of(uri).allowing();
        MadeDecision made = curations.decide(ChangeBody.read(body));
        return Response.created(URI.create("/api/v1/curation/" + made.decision().id()))
                .entity(made)
                .build();
    }

    @GET
    @RolesAllowed("read")
    @Path("/spellings")
    @Operation(
            operationId = "spelling",
            summary = "Whom a spelling means, according to the articles and to people",
            description = "Where sources disagree, all that they say is kept and told.")
    @Parameter(
            name = "name",
            in = ParameterIn.QUERY,
            required = true,
            description = "The spelling; upper and lower case are the same",
            schema = @Schema(type = SchemaType.STRING, maxLength = LONGEST_NAME))
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SpellingAnswer.class)))
    @APIResponse(ref = "problem", responseCode = "default")
    public SpellingAnswer spelling(@Context UriInfo uri) {
        String name = Parameters.of(uri).allowing("name").text("name", LONGEST_NAME);
        if (name == null) {
            throw Parameters.invalid("name", "is required");
        }
        return curations.spelling(name);
    }

    @GET
    @RolesAllowed("read")
    @Path("/{id}")
    @Operation(operationId = "decision", summary = "One decision, and whether it was taken back")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = FoundDecision.class)))
    @APIResponse(ref = "problem", responseCode = "default")
    public FoundDecision one(@PathParam("id") String id, @Context UriInfo uri) {
        Parameters.of(uri).allowing();
        return curations.one(idOf(id));
    }

    @POST
    @RolesAllowed("curate")
    @Path("/{id}/undo")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "undoDecision",
            summary = "Take a decision back",
            description = "In whatever order decisions are taken back, what is left is as if they had never been made.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = Object.class),
                            examples =
                                    @ExampleObject(
                                            name = "undo",
                                            value = "{\"author\": \"A. Analyst\", \"reason\": \"two men after all\"}")))
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = FoundDecision.class)))
    @APIResponse(ref = "problem", responseCode = "default")
    public FoundDecision undo(@PathParam("id") String id, @Context UriInfo uri, InputStream body) {
        Parameters.of(uri).allowing();
        return curations.undo(idOf(id), ChangeBody.read(body));
    }

    private static UUID idOf(String text) {
        return Uuids.parse(text)
                .orElseThrow(() -> new ProblemException(ProblemType.DECISION_NOT_FOUND, "No decision has such an id."));
    }
}
