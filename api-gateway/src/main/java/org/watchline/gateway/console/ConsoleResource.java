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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.watchline.contracts.annotation.Annotations;
import org.watchline.gateway.article.Articles;
import org.watchline.gateway.corpus.Facet;
import org.watchline.gateway.entity.Entities;
import org.watchline.gateway.entity.EntityPage;
import org.watchline.gateway.entity.EntityProfile;
import org.watchline.gateway.entity.EntityRequest;
import org.watchline.gateway.problem.ProblemException;
import org.watchline.gateway.query.ArticleIds;
import org.watchline.gateway.query.Parameters;
import org.watchline.gateway.search.Search;
import org.watchline.gateway.search.SearchAnswer;
import org.watchline.gateway.search.SearchRequest;

/** The console's pages. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class ConsoleResource {

    private static final List<Facet> SHOWN_FACETS = List.of(Facet.ENTITY, Facet.SOURCE);
    private static final int BAD_REQUEST = 400;

    private final Search search;
    private final Articles articles;
    private final Entities entities;

    ConsoleResource(Search search, Articles articles, Entities entities) {
        this.search = search;
        this.articles = articles;
        this.entities = entities;
    }

    @GET
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> search(@Context UriInfo uri) {
        Link link = Link.to("/", Map.copyOf(uri.getQueryParameters()));
        try {
            SearchRequest request = SearchRequest.of(Parameters.of(uri)).withFacets(SHOWN_FACETS);
            return RestResponse.ok(Pages.search(SearchPage.of(link, search.find(request))));
        } catch (ProblemException e) {
            if (e.problem().status() != BAD_REQUEST) {
                throw e;
            }
            SearchPage refused =
                    SearchPage.refused(link, String.valueOf(e.problem().detail()));
            return RestResponse.status(RestResponse.Status.BAD_REQUEST, Pages.search(refused));
        }
    }

    @GET
    @Path("articles/{id}")
    @Operation(hidden = true)
    public TemplateInstance article(@PathParam("id") String id, @Context UriInfo uri) {
        int revision = Parameters.of(uri).allowing("revision").number("revision", 1, Integer.MAX_VALUE, 0);
        UUID article = ArticleIds.require(id);
        Annotations found = articles.found(article).orElse(null);
        Map<String, String> names = found == null ? Map.of() : entities.named(Findings.entityIds(found));
        return Pages.article(ArticlePage.of(articles.article(article, revision == 0 ? null : revision), found, names));
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
