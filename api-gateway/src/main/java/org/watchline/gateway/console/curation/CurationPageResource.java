package org.watchline.gateway.console.curation;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.watchline.gateway.console.Link;
import org.watchline.gateway.curation.Curations;
import org.watchline.gateway.curation.DecisionRequest;
import org.watchline.gateway.query.Parameters;

/** The page on decisions. */
@Path("/curation")
@Produces(MediaType.TEXT_HTML)
@Blocking
@RolesAllowed("read")
public class CurationPageResource {

    private final Curations curations;

    CurationPageResource(Curations curations) {
        this.curations = curations;
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance log(@Context UriInfo uri) {
        DecisionRequest request = DecisionRequest.of(Parameters.of(uri));
        Link link = Link.to("/curation", Map.copyOf(uri.getQueryParameters()));
        return CurationPages.curation(new CurationView(link, curations.find(request)));
    }
}
