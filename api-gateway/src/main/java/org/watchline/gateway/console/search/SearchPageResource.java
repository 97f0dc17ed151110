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
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.watchline.gateway.console.FilterNames;
import org.watchline.gateway.console.Link;
import org.watchline.gateway.corpus.Facet;
import org.watchline.gateway.problem.ProblemException;
import org.watchline.gateway.query.Parameters;
import org.watchline.gateway.search.Search;
import org.watchline.gateway.search.SearchRequest;

/** The console's first page. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@Blocking
@RolesAllowed("read")
public class SearchPageResource {

    private static final List<Facet> SHOWN_FACETS = List.of(
            Facet.PERSON, Facet.ORG, Facet.PLACE, Facet.EVENT, Facet.SOURCE, Facet.CITES, Facet.LANG, Facet.MONTH);

    private static final int BAD_REQUEST = 400;

    private final Search search;
    private final FilterNames names;

    SearchPageResource(Search search, FilterNames names) {
        this.search = search;
        this.names = names;
    }

    @GET
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> search(@Context UriInfo uri) {
        Link link = Link.to("/", Map.copyOf(uri.getQueryParameters()));
        try {
            SearchRequest request = SearchRequest.of(Parameters.of(uri)).withFacets(SHOWN_FACETS);
            return RestResponse.ok(SearchPages.search(
                    SearchPage.of(link, search.find(request), names.in(List.of(link.parameters())))));
        } catch (ProblemException e) {
            if (e.problem().status() != BAD_REQUEST) {
                throw e;
            }
            SearchPage refused =
                    SearchPage.refused(link, String.valueOf(e.problem().detail()));
            return RestResponse.status(RestResponse.Status.BAD_REQUEST, SearchPages.search(refused));
        }
    }
}
