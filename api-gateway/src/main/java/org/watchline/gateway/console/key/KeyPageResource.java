package org.watchline.gateway.console.key;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.watchline.gateway.GatewayConfig;
import org.watchline.gateway.access.AccessMode;
import org.watchline.gateway.key.Keys;
import org.watchline.gateway.query.Parameters;

/** The page of keys. */
@Path("/keys")
@Produces(MediaType.TEXT_HTML)
@Blocking
@RolesAllowed("admin")
public class KeyPageResource {

    private final Keys keys;
    private final Clock clock;
    private final AccessMode mode;

    KeyPageResource(Keys keys, Clock clock, GatewayConfig config) {
        this.keys = keys;
        this.clock = clock;
        this.mode = config.access();
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance keys(@Context UriInfo uri) {
        Parameters.of(uri).allowing();
        Instant now = clock.instant();
        List<KeyLine> lines =
                keys.all().stream().map(key -> new KeyLine(key, now)).toList();
        return KeyPages.keys(lines, mode == AccessMode.OPEN);
    }
}
