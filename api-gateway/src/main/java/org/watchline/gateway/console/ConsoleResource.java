package org.watchline.gateway.console;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.watchline.gateway.entity.Entities;
import org.watchline.gateway.entity.EntityPage;
import org.watchline.gateway.entity.EntityProfile;
import org.watchline.gateway.entity.EntityRequest;
import org.watchline.gateway.query.Parameters;
import org.watchline.gateway.search.Search;
import org.watchline.gateway.search.SearchAnswer;
import org.watchline.gateway.search.SearchRequest;

/** The console's pages. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class ConsoleResource {

    private final Search search;
    private final Entities entities;

    ConsoleResource(Search search, Entities entities) {
        this.search = search;
        this.entities = entities;
    }

    @GET
    @Path("entities")
    @Operation(hidden = true)
    public TemplateInstance entities(@Context UriInfo uri) {
        EntityRequest request = EntityRequest.of(Parameters.of(uri));
        EntityPage found = entities.find(request);
        Link link = Link.to("/entities", Map.copyOf(uri.getQueryParameters()));
        String next = found.nextCursor() == null
                ? null
                : link.with("cursor", found.nextCursor()).href();
        String name = request.filter().name();
        return Pages.entities(new EntitiesPage(name == null ? "" : name, found.items(), next));
    }

    @GET
    @Path("entities/{id}")
    @Operation(hidden = true)
    public TemplateInstance entity(@PathParam("id") String id, @Context UriInfo uri) {
        EntityProfile profile = entities.profile(id);
        SearchAnswer newest = search.find(SearchRequest.mentioning(id, Parameters.of(uri)));
        return Pages.entity(new EntityView(
                profile.summary(), profile.names(), profile.related(), newest.items(), newest.nextCursor() != null));
    }

    @GET
    @Path("submit")
    @Operation(hidden = true)
    public TemplateInstance submit() {
        return Pages.submit();
    }
}
