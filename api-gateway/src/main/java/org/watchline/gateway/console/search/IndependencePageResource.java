package org.watchline.gateway.console.search;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.watchline.gateway.console.Link;
import org.watchline.gateway.corpus.ArticleFilter;
import org.watchline.gateway.query.AsOf;
import org.watchline.gateway.query.Parameters;
import org.watchline.gateway.search.SearchRequest;
import org.watchline.gateway.source.Independences;

/** The page that tells on whom the result of a search rests; the search page takes its number from here. */
@Path("/independence")
@Produces(MediaType.TEXT_HTML)
@Blocking
@RolesAllowed("read")
public class IndependencePageResource {

    private final Independences independences;

    IndependencePageResource(Independences independences) {
        this.independences = independences;
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance independence(@Context UriInfo uri) {
        Parameters parameters = Parameters.of(uri);
        ArticleFilter filter = SearchRequest.filterOf(parameters, "asOf");
        Instant asOf = AsOf.read(parameters);
        Link link = Link.to("/independence", Map.copyOf(uri.getQueryParameters()));
        return SearchPages.independence(new IndependencePage(link, independences.of(filter, asOf), asOf));
    }
}
