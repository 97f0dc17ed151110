package org.watchline.gateway.key;

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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.watchline.gateway.command.ChangeBody;
import org.watchline.gateway.corpus.key.StoredKey;
import org.watchline.gateway.query.Parameters;

/** Keys, for those who administer the corpus. */
@Path("/api/v1/keys")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Keys")
@RolesAllowed("admin")
public class KeyResource {

    private static final String EXAMPLE = "{\"name\": \"Border desk\", \"scopes\": [\"read\", \"curate\"],"
            + " \"expiresAt\": \"2027-01-01T00:00:00Z\", \"author\": \"Chief\"}";

    private final Keys keys;

    KeyResource(Keys keys) {
        this.keys = keys;
    }

    @GET
    @Operation(operationId = "keys", summary = "All keys, without their secrets")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = KeyList.class)))
    @APIResponse(ref = "problem", responseCode = "default")
    public KeyList all(@Context UriInfo uri) {
        Parameters.of(uri).allowing();
        return new KeyList(keys.all());
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "key", summary = "One key, without its secret")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = StoredKey.class)))
    @APIResponse(ref = "problem", responseCode = "default")
    public StoredKey one(@PathParam("id") String id, @Context UriInfo uri) {
        Parameters.of(uri).allowing();
        return keys.one(id);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "createKey",
            summary = "Give out a key",
            description =
                    "`scopes` are of `read`, `submit`, `curate` and `admin`; without `expiresAt` it never expires."
                            + " The answer alone tells the secret.")
    @RequestBody(content = @Content(schema = @Schema(implementation = Object.class), example = EXAMPLE))
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = CreatedKey.class)))
    @APIResponse(ref = "problem", responseCode = "default")
    public Response create(InputStream body, @Context UriInfo uri) {
        CreatedKey created = keys.create(ChangeBody.read(body));
        return Response.created(
                        uri.getBaseUri().resolve("api/v1/keys/" + created.key().id()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(created)
                .build();
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "changeKey", summary = "Change a key's name, its scopes or when it expires")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = Object.class),
                            example = "{\"scopes\": [\"read\"], \"author\": \"Chief\"}"))
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = StoredKey.class)))
    @APIResponse(ref = "problem", responseCode = "default")
    public StoredKey change(@PathParam("id") String id, InputStream body) {
        return keys.change(id, ChangeBody.read(body));
    }

    @DELETE
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "revokeKey",
            summary = "Revoke a key",
            description = "It opens nothing a moment later, for good; it stays in the list.")
    @RequestBody(
            content = @Content(schema = @Schema(implementation = Object.class), example = "{\"author\": \"Chief\"}"))
    @APIResponse(responseCode = "204", description = "It is revoked")
    @APIResponse(ref = "problem", responseCode = "default")
    public void revoke(@PathParam("id") String id, InputStream body) {
        keys.revoke(id, ChangeBody.read(body));
    }
}
