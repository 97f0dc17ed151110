package org.watchline.gateway.console.run;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.watchline.gateway.corpus.run.RunPair;
import org.watchline.gateway.query.Parameters;
import org.watchline.gateway.replay.Replays;
import org.watchline.gateway.run.RunResource;
import org.watchline.gateway.run.Runs;

/** The pages of runs. */
@Path("/runs")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class RunPageResource {

    private static final int LONGEST_ID = 100;
    private static final int EXAMPLES = 5;

    private final Runs runs;
    private final Replays replays;

    RunPageResource(Runs runs, Replays replays) {
        this.runs = runs;
        this.replays = replays;
    }

    @GET
    @RolesAllowed("read")
    @Operation(hidden = true)
    public TemplateInstance runs(@Context UriInfo uri) {
        Parameters.of(uri).allowing();
        return RunPages.runs(RunsView.of(runs.all(), replays.latest()));
    }

    @GET
    @Path("/diff")
    @RolesAllowed("read")
    @Operation(hidden = true)
    public TemplateInstance diff(@Context UriInfo uri) {
        Parameters parameters = Parameters.of(uri).allowing("older", "newer");
        return RunPages.runDiff(runs.compare(
                new RunPair(id(parameters, "older"), id(parameters, "newer"), RunResource.USUALLY_COMPARED, EXAMPLES)));
    }

    /** A missing one is a run that nobody has. */
    private static String id(Parameters parameters, String name) {
        return Objects.requireNonNullElse(parameters.text(name, LONGEST_ID), "");
    }
}
