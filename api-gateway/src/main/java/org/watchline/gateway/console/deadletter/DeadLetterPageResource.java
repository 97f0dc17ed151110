package org.watchline.gateway.console.deadletter;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.watchline.gateway.console.Link;
import org.watchline.gateway.deadletter.DeadLetterRequest;
import org.watchline.gateway.deadletter.DeadLetters;
import org.watchline.gateway.query.Parameters;

/** The pages on dead letters. */
@Path("/deadletters")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class DeadLetterPageResource {

    private static final String STATE = "state";

    private final DeadLetters letters;

    DeadLetterPageResource(DeadLetters letters) {
        this.letters = letters;
    }

    @GET
    @RolesAllowed("admin")
    @Operation(hidden = true)
    public TemplateInstance letters(@Context UriInfo uri) {
        Map<String, List<String>> given = new HashMap<>(uri.getQueryParameters());
        Link link = Link.to("/deadletters", given);
        given.putIfAbsent(STATE, List.of("open"));
        if (given.get(STATE).equals(List.of(DeadLetterListView.ANY_STATE))) {
            given.remove(STATE);
        }
        return DeadLetterPages.deadletters(
                new DeadLetterListView(link, letters.find(DeadLetterRequest.of(Parameters.of(given)))));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("admin")
    @Operation(hidden = true)
    public TemplateInstance letter(@PathParam("id") String id, @Context UriInfo uri) {
        Parameters.of(uri).allowing();
        return DeadLetterPages.deadletter(new DeadLetterView(letters.one(id)));
    }
}
