package org.watchline.gateway.feed;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.watchline.gateway.access.Caller;
import org.watchline.gateway.problem.Problem;
import org.watchline.gateway.problem.ProblemException;
import org.watchline.gateway.problem.ProblemType;
import org.watchline.gateway.query.Parameters;

/** The list of feeds as other feed readers have it. */
@Path("/api/v1/feeds/opml")
@Tag(name = "Feeds")
public class OpmlResource {

    private static final int MOST_BYTES = 4 * 1024 * 1024;
    private static final int LONGEST_AUTHOR = 100;
    private static final String EXAMPLE = "<opml version=\"2.0\"><body><outline type=\"rss\" text=\"Frontier Gazette\""
            + " xmlUrl=\"https://gazette.example/feed.xml\"/></body></opml>";

    private final Feeds feeds;
    private final Caller caller;

    OpmlResource(Feeds feeds, Caller caller) {
        this.feeds = feeds;
        this.caller = caller;
    }

    @GET
    @RolesAllowed("read")
    @Produces({Opml.MEDIA_TYPE, Problem.MEDIA_TYPE})
    @Operation(operationId = "exportFeeds", summary = "The list of feeds as OPML, for other feed readers")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = Opml.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(ref = "problem", responseCode = "default")
    public Response exportList(@Context UriInfo uri) {
        Parameters.of(uri).allowing();
        return Response.ok(Opml.write(feeds.all()), Opml.MEDIA_TYPE + ";charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"feeds.opml\"")
                .build();
    }

    @POST
    @RolesAllowed("curate")
    @Consumes({Opml.MEDIA_TYPE, "text/x-opml+xml", MediaType.APPLICATION_XML, MediaType.TEXT_XML})
    @Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
    @Operation(
            operationId = "importFeeds",
            summary = "Follow the feeds of an OPML list",
            description = "Folders and categories become tags. Feeds that are followed already stay as they are.")
    @Parameter(
            name = "author",
            in = ParameterIn.QUERY,
            description = "Who imports it; required where nobody has a key",
            schema = @Schema(type = SchemaType.STRING, maxLength = 100))
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = Opml.MEDIA_TYPE,
                            schema = @Schema(type = SchemaType.STRING),
                            example = EXAMPLE))
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = FeedImport.class)))
    @APIResponse(ref = "problem", responseCode = "default")
    public FeedImport importList(InputStream body, @Context UriInfo uri) {
        String given = Parameters.of(uri).allowing("author").text("author", LONGEST_AUTHOR);
        String author = caller.name().orElse(given);
        if (author == null) {
            throw Parameters.invalid("author", "is required");
        }
        return feeds.importList(text(body), author);
    }

    private static String text(InputStream body) {
        try {
            byte[] octets = body.readNBytes(MOST_BYTES + 1);
            if (octets.length > MOST_BYTES) {
                throw new ProblemException(
                        ProblemType.BODY_TOO_LARGE, "A list has at most %d bytes.".formatted(MOST_BYTES));
            }
            return new String(octets, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new ProblemException(ProblemType.INVALID_OPML, "The body broke off.", e);
        }
    }
}
