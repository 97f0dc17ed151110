package org.watchline.gateway.console;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The console's pages. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class ConsoleResource {

    @GET
    @Path("submit")
    @Operation(hidden = true)
    public TemplateInstance submit() {
        return Pages.submit();
    }
}
