package org.watchline.gateway.rating;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.watchline.gateway.command.ChangeBody;
import org.watchline.gateway.query.ArticleIds;
import org.watchline.gateway.query.Parameters;

/** Ratings by the Admiralty code. */
@Path("/api/v1/ratings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Ratings")
public class RatingResource {

    private static final int LONGEST = 300;

    private final Ratings ratings;

    RatingResource(Ratings ratings) {
        this.ratings = ratings;
    }

    @GET
    @RolesAllowed("read")
    @Operation(operationId = "rating", summary = "How a source or an article is rated, and was")
    @Parameter(
            name = "source",
            in = ParameterIn.QUERY,
            description = "Id of a source; this or `article`",
            example = "dawn",
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(
            name = "article",
            in = ParameterIn.QUERY,
            description = "Id of an article",
            schema = @Schema(type = SchemaType.STRING))
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RatingAnswer.class)))
    @APIResponse(ref = "problem", responseCode = "default")
    public RatingAnswer rating(@Context UriInfo uri) {
        Parameters parameters = Parameters.of(uri).allowing("source", "article");
        String source = parameters.text("source", LONGEST);
        String article = parameters.text("article", LONGEST);
        if ((source == null) == (article == null)) {
            throw Parameters.invalid("source", "or `article` is required, one of them");
        }
        return source == null
                ? ratings.ofArticle(ArticleIds.require(String.valueOf(article)))
                : ratings.ofSource(source);
    }

    @POST
    @RolesAllowed("curate")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "rate",
            summary = "Rate a source or an article",
            description = "`source` with a grade from A (completely reliable) to F (cannot be judged), or `articleId`"
                    + " with a grade from 1 (confirmed) to 6 (cannot be judged). Without a grade the rating is"
                    + " withdrawn.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = Object.class),
                            example =
                                    "{\"source\": \"dawn\", \"grade\": \"B\", \"reason\": \"Names its sources.\", \"author\": \"Desk\"}"))
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RatingAnswer.class)))
    @APIResponse(ref = "problem", responseCode = "default")
    public RatingAnswer rate(InputStream body) {
        return ratings.rate(ChangeBody.read(body));
    }
}
