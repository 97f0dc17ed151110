package org.watchline.gateway.run;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
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
import org.watchline.gateway.corpus.run.RunPair;
import org.watchline.gateway.corpus.run.StoredRun;
import org.watchline.gateway.query.Parameters;

/** Runs of the engine. */
@Path("/api/v1/runs")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Runs")
public class RunResource {

    /** Articles that a comparison takes at most: what it answers well within its time. */
    public static final int MOST_COMPARED = 5_000;

    /** Articles that a comparison takes where nobody says. */
    public static final int USUALLY_COMPARED = 1_000;

    private static final int MOST_EXAMPLES = 100;
    private static final int USUAL_EXAMPLES = 5;
    private static final String EXAMPLE = "{\"author\": \"Afghan desk\", \"reason\": \"It knows the new spokesman.\"}";

    private final Runs runs;

    RunResource(Runs runs) {
        this.runs = runs;
    }

    @GET
    @RolesAllowed("read")
    @Operation(
            operationId = "runs",
            summary = "All runs of the engine, and which are shown",
            description =
                    "A run is one version of the engine with its models and its knowledge. `following` says how"
                            + " far search, facets and counts are behind the last promotion; articles and annotations never are.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RunList.class)))
    @APIResponse(ref = "problem", responseCode = "default")
    public RunList all(@Context UriInfo uri) {
        Parameters.of(uri).allowing();
        return runs.all();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("read")
    @Operation(operationId = "run", summary = "One run")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = StoredRun.class)))
    @APIResponse(ref = "problem", responseCode = "default")
    public StoredRun one(@PathParam("id") String id, @Context UriInfo uri) {
        Parameters.of(uri).allowing();
        return runs.one(id);
    }

    @GET
    @Path("/{older}/diff/{newer}")
    @RolesAllowed("read")
    @Operation(
            operationId = "runDiff",
            summary = "What differs between two runs",
            description = "Mentions and events that were added, lost or changed, per type, with examples. Compared are"
                    + " the latest articles that both runs have tagged, at most `sample` of them: `compared` says how"
                    + " many these were, and whether they were all. Decisions of people are left aside.")
    @Parameter(
            name = "limit",
            in = ParameterIn.QUERY,
            description = "Examples of each type and kind",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "100", defaultValue = "5"))
    @Parameter(
            name = "sample",
            in = ParameterIn.QUERY,
            description = "Articles that are compared at most",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "5000", defaultValue = "1000"))
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RunDiff.class)))
    @APIResponse(ref = "problem", responseCode = "default")
    public RunDiff diff(@PathParam("older") String older, @PathParam("newer") String newer, @Context UriInfo uri) {
        Parameters parameters = Parameters.of(uri).allowing("limit", "sample");
        return runs.compare(new RunPair(
                older,
                newer,
                parameters.number("sample", 1, MOST_COMPARED, USUALLY_COMPARED),
                parameters.number("limit", 1, MOST_EXAMPLES, USUAL_EXAMPLES)));
    }

    @POST
    @Path("/{id}/promote")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("admin")
    @Operation(
            operationId = "promoteRun",
            summary = "Show a run wherever it has an article",
            description = "All articles and annotations change at once; search, facets and counts follow in the"
                    + " background. Articles that the run does not have are shown by the newest run before it, else by the"
                    + " newest. `author` and `reason` are required.")
    @RequestBody(content = @Content(schema = @Schema(implementation = Object.class), example = EXAMPLE))
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RunList.class)))
    @APIResponse(ref = "problem", responseCode = "default")
    public RunList promote(@PathParam("id") String id, InputStream body) {
        return runs.promote(id, ChangeBody.read(body));
    }

    @POST
    @Path("/rollback")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("admin")
    @Operation(
            operationId = "rollBackRun",
            summary = "Show what was shown before the last promotion",
            description = "`author` and `reason` are required.")
    @RequestBody(content = @Content(schema = @Schema(implementation = Object.class), example = EXAMPLE))
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RunList.class)))
    @APIResponse(ref = "problem", responseCode = "default")
    public RunList rollBack(InputStream body) {
        return runs.rollBack(ChangeBody.read(body));
    }

    @DELETE
    @Path("/promoted")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("admin")
    @Operation(
            operationId = "releaseRun",
            summary = "Promote no run: show the newest of every article",
            description = "`author` and `reason` are required.")
    @RequestBody(content = @Content(schema = @Schema(implementation = Object.class), example = EXAMPLE))
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RunList.class)))
    @APIResponse(ref = "problem", responseCode = "default")
    public RunList release(InputStream body) {
        return runs.release(ChangeBody.read(body));
    }
}
