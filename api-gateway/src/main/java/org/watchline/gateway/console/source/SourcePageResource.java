package org.watchline.gateway.console.source;

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
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.watchline.gateway.console.Link;
import org.watchline.gateway.corpus.rating.Rating;
import org.watchline.gateway.query.AsOf;
import org.watchline.gateway.query.Parameters;
import org.watchline.gateway.rating.Ratings;
import org.watchline.gateway.source.ClaimPage;
import org.watchline.gateway.source.ClaimRequest;
import org.watchline.gateway.source.GapRequest;
import org.watchline.gateway.source.GraphRequest;
import org.watchline.gateway.source.SourceGraph;
import org.watchline.gateway.source.SourceProfile;
import org.watchline.gateway.source.SourceRequest;
import org.watchline.gateway.source.Sources;

/** The pages on sources. */
@Path("/sources")
@Produces(MediaType.TEXT_HTML)
@Blocking
@RolesAllowed("read")
public class SourcePageResource {

    /** Edges of a drawing: with more nobody could tell one from the other. */
    private static final String DRAWN_EDGES = "60";

    private static final String VIEW = "view";
    private static final int CLAIMS = 20;
    private static final int EDGES_OF_ONE = 30;

    private final Sources sources;
    private final Ratings ratings;

    SourcePageResource(Sources sources, Ratings ratings) {
        this.sources = sources;
        this.ratings = ratings;
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance list(@Context UriInfo uri) {
        Link link = Link.to("/sources", Map.copyOf(uri.getQueryParameters()));
        Map<String, List<String>> given = new HashMap<>(uri.getQueryParameters());
        String view = Parameters.of(given).word(VIEW, Set.of("graph", "gaps"));
        given.remove(VIEW);
        if ("graph".equals(view)) {
            given.putIfAbsent("limit", List.of(DRAWN_EDGES));
            GraphRequest request = GraphRequest.of(Parameters.of(given));
            return SourcePages.sourceGraph(new SourceGraphView(link, sources.graph(request), request.asOf()));
        }
        if ("gaps".equals(view)) {
            GapRequest request = GapRequest.of(Parameters.of(given));
            return SourcePages.sourceGaps(new SourceGapsView(link, sources.gaps(request), request.asOf()));
        }
        SourceRequest request = SourceRequest.of(Parameters.of(given));
        return SourcePages.sources(new SourceListView(link, sources.find(request), request.asOf()));
    }

    @GET
    @Path("{id}")
    @Operation(hidden = true)
    public TemplateInstance one(@PathParam("id") String id, @Context UriInfo uri) {
        Parameters parameters = Parameters.of(uri).allowing("asOf", "cursor");
        Instant asOf = AsOf.read(parameters);
        SourceProfile profile = sources.profile(id, asOf);
        String cursor = parameters.text("cursor", Integer.MAX_VALUE);
        Link link = Link.to("/sources/" + Link.encode(id), Map.copyOf(uri.getQueryParameters()));
        Rating rating = ratings.ofSources(List.of(id), asOf).get(id);
        SourceGraph graph = sources.graph(new GraphRequest(null, id, null, null, asOf, EDGES_OF_ONE));
        return SourcePages.source(new SourceView(link, profile, claims(id, asOf, cursor), graph, rating));
    }

    private ClaimPage claims(String id, @Nullable Instant asOf, @Nullable String cursor) {
        return sources.claims(new ClaimRequest(id, null, null, null, asOf, cursor, CLAIMS));
    }
}
