package org.watchline.gateway.submit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.watchline.contracts.article.ArticleSubmitted;
import org.watchline.gateway.GatewayConfig;
import org.watchline.gateway.problem.Problem;
import org.watchline.gateway.query.Parameters;

/** Takes articles. */
@Path("/api/v1/articles")
@Tag(name = "Articles")
@RolesAllowed("submit")
public class SubmissionResource {

    private static final String NDJSON = "application/x-ndjson";
    private static final String EXAMPLE =
            "{\"source\": \"Frontier Gazette\", \"url\": \"https://gazette.example/strike-on-khost\", \"title\":"
                    + " \"Strike on Khost\", \"publishedAt\": \"2022-04-18T08:00:00Z\", \"text\": \"Jets struck Khost on"
                    + " April 16, 2022.\"}";

    private final IngestClient ingest;
    private final SubmittedMemo memo;
    private final SubmissionCharge charge;
    private final long bodyLimit;

    SubmissionResource(IngestClient ingest, SubmittedMemo memo, SubmissionCharge charge, GatewayConfig config) {
        this.ingest = ingest;
        this.memo = memo;
        this.charge = charge;
        this.bodyLimit = config.bodyLimit().asLongValue();
    }

    @POST
    @Consumes({MediaType.APPLICATION_JSON, NDJSON, MediaType.MULTIPART_FORM_DATA})
    @Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
    @Operation(
            operationId = "submitArticles",
            summary = "Submit one article, an array of articles, one article per line, or files",
            description = "Answers once the articles are safe in Kafka. Submitting an article again changes nothing.")
    @Parameter(
            name = "lane",
            in = ParameterIn.QUERY,
            description = "`backlog` takes the slow lane, for back-fill",
            schema = @Schema(type = SchemaType.STRING, enumeration = "backlog"))
    @RequestBody(
            required = true,
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema =
                                @Schema(
                                        type = SchemaType.ARRAY,
                                        implementation = ArticleSubmitted.class,
                                        description = "A single article need not stand in an array"),
                        example = "[" + EXAMPLE + "]"),
                @Content(
                        mediaType = NDJSON,
                        schema = @Schema(implementation = ArticleSubmitted.class),
                        example = EXAMPLE),
                @Content(
                        mediaType = MediaType.MULTIPART_FORM_DATA,
                        schema = @Schema(implementation = ArticleFiles.class))
            })
    @APIResponse(
            responseCode = "202",
            description = "At least one article was accepted; the answers are in the order of the articles",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = AcceptedArticle.class)))
    @APIResponse(ref = "problem", responseCode = "default")
    public Response submit(
            @HeaderParam(HttpHeaders.CONTENT_TYPE) @Parameter(hidden = true) String contentType,
            @Context UriInfo uri,
            InputStream body) {
        String lane = Parameters.of(uri).allowing("lane").word("lane", Set.of("backlog"));
        IngestAnswer answer = ingest.submit(new LimitedBody(body, bodyLimit), contentType, lane);
        charge.charge(memo.note(answer));
        return Response.status(answer.status())
                .type(answer.contentType())
                .header(HttpHeaders.RETRY_AFTER, answer.retryAfter().orElse(null))
                .entity(answer.body())
                .build();
    }
}
