package org.watchline.gateway.console.login;

import io.smallrye.common.annotation.Blocking;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Duration;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.access.AccessKey;
import org.watchline.gateway.GatewayConfig;
import org.watchline.gateway.access.AccessMode;
import org.watchline.gateway.access.KnownKeys;
import org.watchline.gateway.access.RefusedKeyException;
import org.watchline.gateway.session.Session;
import org.watchline.gateway.session.Sessions;

/** Exchanges a key for a session, so that no page and no script ever holds the key. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class LoginResource {

    private static final String NO_STORE = "no-store";
    private static final URI LOGIN = URI.create("/login");

    private final AccessMode mode;
    private final Duration longest;
    private final KnownKeys keys;
    private final Sessions sessions;

    LoginResource(GatewayConfig config, KnownKeys keys, Sessions sessions) {
        this.mode = config.access();
        this.longest = config.sessions().longest();
        this.keys = keys;
        this.sessions = sessions;
    }

    @GET
    @PermitAll
    @Path("login")
    @Operation(hidden = true)
    public Response page(@QueryParam("then") @Nullable String then) {
        String way = LocalPath.of(then);
        return mode == AccessMode.OPEN
                ? Response.seeOther(URI.create(way)).build()
                : Response.ok(LoginPages.login(way, null))
                        .header(HttpHeaders.CACHE_CONTROL, NO_STORE)
                        .build();
    }

    @POST
    @PermitAll
    @Path("login")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(hidden = true)
    public Response signIn(@RestForm @Nullable String key, @RestForm @Nullable String then, HttpServerRequest request) {
        String way = LocalPath.of(then);
        try {
            AccessKey opened = keys.openedBy(key == null ? "" : key.strip());
            return Response.seeOther(URI.create(way))
                    .cookie(SessionCookie.of(sessions.begin(opened.id()), longest, request.isSSL()))
                    .build();
        } catch (RefusedKeyException e) {
            return Response.status(e.problem().status())
                    .entity(LoginPages.login(way, e.problem().title() + ". " + e.getMessage()))
                    .header(HttpHeaders.CACHE_CONTROL, NO_STORE)
                    .build();
        }
    }

    @POST
    @PermitAll
    @Path("logout")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(hidden = true)
    public Response signOut(
            @CookieParam(Session.COOKIE) @Nullable String cookie,
            @RestForm @Nullable String token,
            HttpServerRequest request) {
        if (cookie != null) {
            sessions.find(cookie).filter(session -> session.isToken(token)).ifPresent(sessions::end);
        }
        return Response.seeOther(LOGIN)
                .cookie(SessionCookie.none(request.isSSL()))
                .build();
    }
}
