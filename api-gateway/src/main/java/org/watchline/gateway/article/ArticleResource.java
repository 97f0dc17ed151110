package org.watchline.gateway.article;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.watchline.gateway.query.ArticleIds;
import org.watchline.gateway.query.AsOf;
import org.watchline.gateway.query.Parameters;

/** Single articles. */
@Path("/api/v1/articles/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Articles")
@RolesAllowed("read")
public class ArticleResource {

    private final Articles articles;

    ArticleResource(Articles articles) {
        this.articles = articles;
    }

    @GET
    @Operation(operationId = "article", summary = "One article with its text, revisions and duplicates")
    @Parameter(
            name = "revision",
            in = ParameterIn.QUERY,
            description = "An older revision; default: the active one",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1"))
    @Parameter(ref = "asOf")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ArticleAnswer.class)))
    @APIResponse(ref = "problem", responseCode = "default")
    public ArticleAnswer article(@PathParam("id") String id, @Context UriInfo uri) {
        Parameters parameters = Parameters.of(uri).allowing("revision", "asOf");
        int revision = parameters.number("revision", 1, Integer.MAX_VALUE, 0);
        return articles.article(ArticleIds.require(id), revision == 0 ? null : revision, AsOf.read(parameters));
    }

    @GET
    @Path("/annotations")
    @Operation(
            operationId = "annotations",
            summary = "What was found in an article",
            description = "Everything that the shown run found in the active revision: sentences, mentions, citations,"
                    + " footnotes, blocks, roles, topics, quotes and events, each list in the order of the text,"
                    + " topics by score. A list without anything is empty.")
    @Parameter(
            name = "include",
            in = ParameterIn.QUERY,
            description = "`tokens` adds each sentence's tokens",
            schema = @Schema(type = SchemaType.STRING, enumeration = "tokens"))
    @Parameter(ref = "asOf")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AnnotationsAnswer.class)))
    @APIResponse(ref = "problem", responseCode = "default")
    public AnnotationsAnswer annotations(@PathParam("id") String id, @Context UriInfo uri) {
        Parameters parameters = Parameters.of(uri).allowing("include", "asOf");
        boolean withTokens = parameters.word("include", Set.of("tokens")) != null;
        return articles.annotations(ArticleIds.require(id), withTokens, AsOf.read(parameters));
    }
}
