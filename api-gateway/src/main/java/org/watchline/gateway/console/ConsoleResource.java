package org.watchline.gateway.console;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.watchline.contracts.annotation.EntityType;

/** The pages that show nothing of the corpus. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class ConsoleResource {

    @GET
    @RolesAllowed("submit")
    @Path("submit")
    @Operation(hidden = true)
    public TemplateInstance submit() {
        return Pages.submit();
    }

    @GET
    @PermitAll
    @Path("help")
    @Operation(hidden = true)
    public TemplateInstance help() {
        return Pages.help(List.of(EntityType.values()));
    }
}
