package org.watchline.gateway.console.article;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.watchline.contracts.annotation.Annotations;
import org.watchline.gateway.article.Articles;
import org.watchline.gateway.entity.Entities;
import org.watchline.gateway.query.ArticleIds;
import org.watchline.gateway.query.Parameters;

/** The page of an article. */
@Path("/articles/{id}")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class ArticlePageResource {

    private final Articles articles;
    private final Entities entities;

    ArticlePageResource(Articles articles, Entities entities) {
        this.articles = articles;
        this.entities = entities;
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance article(@PathParam("id") String id, @Context UriInfo uri) {
        int revision = Parameters.of(uri).allowing("revision").number("revision", 1, Integer.MAX_VALUE, 0);
        UUID article = ArticleIds.require(id);
        Annotations found = articles.found(article).orElse(null);
        Map<String, String> names = found == null ? Map.of() : entities.named(Findings.entityIds(found));
        return ArticlePages.article(
                ArticlePage.of(articles.article(article, revision == 0 ? null : revision), found, names));
    }
}
