package org.watchline.gateway.console.feed;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.watchline.gateway.feed.Feeds;
import org.watchline.gateway.query.Parameters;

/** The page of feeds. */
@Path("/feeds")
@Produces(MediaType.TEXT_HTML)
@Blocking
@RolesAllowed("read")
public class FeedPageResource {

    private final Feeds feeds;

    FeedPageResource(Feeds feeds) {
        this.feeds = feeds;
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance feeds(@Context UriInfo uri) {
        Parameters.of(uri).allowing();
        List<FeedLine> lines = feeds.all().stream().map(FeedLine::new).toList();
        long failing = lines.stream().filter(line -> line.error() != null).count();
        return FeedPages.feeds(lines, failing);
    }
}
