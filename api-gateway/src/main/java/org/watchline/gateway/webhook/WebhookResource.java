package org.watchline.gateway.webhook;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
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
import org.watchline.gateway.corpus.webhook.StoredWebhook;
import org.watchline.gateway.query.Parameters;
import org.watchline.gateway.query.Uuids;

/** Webhooks of watch lists. */
@Path("/api/v1/webhooks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Webhooks")
public class WebhookResource {

    private static final String EXAMPLE =
            "{\"watchlistId\": \"6f1d0c1e-8a52-4f0e-9a39-3f9a5b1f0a11\", \"url\": \"https://desk.example/hook\", \"author\": \"Desk\"}";

    private static final int LONGEST_ID = 100;
    private static final int DEFAULT_LIMIT = 20;
    private static final int MOST_LIMIT = 100;

    private final Webhooks webhooks;

    WebhookResource(Webhooks webhooks) {
        this.webhooks = webhooks;
    }

    @GET
    @RolesAllowed("read")
    @Operation(operationId = "webhooks", summary = "All webhooks, or those of one watch list")
    @Parameter(
            name = "watchlist",
            in = ParameterIn.QUERY,
            description = "Id of a watch list",
            schema = @Schema(type = SchemaType.STRING))
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = WebhookList.class)))
    @APIResponse(ref = "problem", responseCode = "default")
    public WebhookList all(@Context UriInfo uri) {
        String watchlist = Parameters.of(uri).allowing("watchlist").text("watchlist", LONGEST_ID);
        return new WebhookList(webhooks.all(
                watchlist == null
                        ? null
                        : Uuids.parse(watchlist)
                                .orElseThrow(() -> Parameters.invalid("watchlist", "must be the id of a watch list"))));
    }

    @GET
    @RolesAllowed("read")
    @Path("/{id}")
    @Operation(operationId = "webhook", summary = "One webhook")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = StoredWebhook.class)))
    @APIResponse(ref = "problem", responseCode = "default")
    public StoredWebhook one(@PathParam("id") String id, @Context UriInfo uri) {
        Parameters.of(uri).allowing();
        return webhooks.one(id);
    }

    @POST
    @RolesAllowed("curate")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "createWebhook",
            summary = "Be told what a watch list finds",
            description = "Messages are POSTs with the headers `webhook-id`, `webhook-timestamp` and"
                    + " `webhook-signature` of the Standard Webhooks specification. The answer alone tells the secret.")
    @RequestBody(content = @Content(schema = @Schema(implementation = Object.class), example = EXAMPLE))
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = CreatedWebhook.class)))
    @APIResponse(ref = "problem", responseCode = "default")
    public Response create(InputStream body, @Context UriInfo uri) {
        CreatedWebhook created = webhooks.create(ChangeBody.read(body));
        return Response.created(uri.getBaseUri()
                        .resolve("api/v1/webhooks/" + created.webhook().id()))
                .entity(created)
                .build();
    }

    @PATCH
    @RolesAllowed("curate")
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "changeWebhook", summary = "Give a webhook another address, or switch it on or off")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = Object.class),
                            example = "{\"active\": true, \"author\": \"Desk\"}"))
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = StoredWebhook.class)))
    @APIResponse(ref = "problem", responseCode = "default")
    public StoredWebhook change(@PathParam("id") String id, InputStream body) {
        return webhooks.change(id, ChangeBody.read(body));
    }

    @DELETE
    @RolesAllowed("curate")
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "deleteWebhook", summary = "Forget a webhook with its log")
    @RequestBody(
            content = @Content(schema = @Schema(implementation = Object.class), example = "{\"author\": \"Desk\"}"))
    @APIResponse(responseCode = "204", description = "It is forgotten")
    @APIResponse(ref = "problem", responseCode = "default")
    public void delete(@PathParam("id") String id, InputStream body) {
        webhooks.delete(id, ChangeBody.read(body));
    }

    @GET
    @RolesAllowed("read")
    @Path("/{id}/deliveries")
    @Operation(operationId = "deliveries", summary = "What was sent to a webhook, and how it answered")
    @Parameter(ref = "cursor")
    @Parameter(ref = "limit")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DeliveryPage.class)))
    @APIResponse(ref = "problem", responseCode = "default")
    public DeliveryPage deliveries(@PathParam("id") String id, @Context UriInfo uri) {
        Parameters parameters = Parameters.of(uri).allowing("cursor", "limit");
        return webhooks.deliveries(
                id,
                parameters.text("cursor", Integer.MAX_VALUE),
                parameters.number("limit", 1, MOST_LIMIT, DEFAULT_LIMIT));
    }

    @POST
    @RolesAllowed("curate")
    @Path("/{id}/test")
    @Operation(operationId = "testWebhook", summary = "Send a message that means nothing")
    @APIResponse(
            responseCode = "202",
            description = "It is on its way; the log tells how it went",
            content = @Content(schema = @Schema(implementation = BegunDelivery.class)))
    @APIResponse(ref = "problem", responseCode = "default")
    public Response test(@PathParam("id") String id) {
        return Response.accepted(webhooks.test(id)).build();
    }

    @POST
    @RolesAllowed("curate")
    @Path("/{id}/deliveries/{delivery}/redeliver")
    @Operation(operationId = "redeliver", summary = "Send a message again, under its id")
    @APIResponse(
            responseCode = "202",
            description = "It is on its way; the log tells how it went",
            content = @Content(schema = @Schema(implementation = BegunDelivery.class)))
    @APIResponse(ref = "problem", responseCode = "default")
    public Response redeliver(@PathParam("id") String id, @PathParam("delivery") String delivery) {
        return Response.accepted(webhooks.redeliver(id, delivery)).build();
    }
}
