package org.watchline.gateway.problem;

import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/** Tells whoever may not do something why. Somebody with a browser is led to where to sign in. */
@Singleton
class SecurityMappers {

    private static final int UNAUTHORIZED = 401;
    private static final int UNAVAILABLE = 503;
    private static final String SIGN_IN = "/login?then=";
    private static final String NEEDED = "error=\"insufficient_scope\"";
    static final String INVALID = "error=\"invalid_token\"";

    private final ProblemBody body;

    SecurityMappers(ProblemBody body) {
        this.body = body;
    }

    @ServerExceptionMapper
    Response nobody(UnauthorizedException failure, RoutingContext exchange) {
        HttpServerRequest request = exchange.request();
        Optional<Problem> reason = Refusals.of(exchange);
        if (isPage(request) && reason.map(Problem::status).orElse(UNAUTHORIZED) == UNAUTHORIZED) {
            String way = SIGN_IN + URLEncoder.encode(request.uri(), StandardCharsets.UTF_8);
            return request.getHeader("HX-Request") == null
                    ? Response.seeOther(URI.create(way)).build()
                    : Response.status(Response.Status.UNAUTHORIZED)
                            .header("HX-Redirect", way)
                            .build();
        }
        Problem problem = Refusals.problemOf(exchange);
        return respond(problem, request, problem.status() == UNAUTHORIZED, reason.isPresent() ? INVALID : null);
    }

    @ServerExceptionMapper
    Response notAllowed(ForbiddenException failure, ResourceInfo resource, HttpServerRequest request) {
        RolesAllowed needed = neededBy(resource);
        Problem problem = Problem.of(
                ProblemType.SCOPE_MISSING,
                needed == null
                        ? "It takes another scope."
                        : "It takes the scope %s.".formatted(String.join(" or ", needed.value())));
        return respond(problem, request, true, NEEDED);
    }

    private static @Nullable RolesAllowed neededBy(ResourceInfo resource) {
        RolesAllowed ofMethod = resource.getResourceMethod().getAnnotation(RolesAllowed.class);
        return ofMethod == null ? resource.getResourceClass().getAnnotation(RolesAllowed.class) : ofMethod;
    }

    private static boolean isPage(HttpServerRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        return request.method().name().equals("GET")
                && !request.path().startsWith("/api/")
                && accept != null
                && accept.contains("text/html");
    }

    private Response respond(Problem problem, HttpServerRequest request, boolean challenged, @Nullable String error) {
        ProblemBody.Written written = body.write(problem, request.path(), request.getHeader(HttpHeaders.ACCEPT));
        Response.ResponseBuilder answer =
                Response.status(problem.status()).type(written.mediaType()).entity(written.body());
        if (challenged) {
            answer.header(
                    HttpHeaders.WWW_AUTHENTICATE,
                    error == null ? Refusals.CHALLENGE : Refusals.CHALLENGE + ", " + error);
        }
        if (problem.status() == UNAVAILABLE) {
            answer.header(HttpHeaders.RETRY_AFTER, ProblemMappers.RETRY_AFTER_SECONDS);
        }
        return answer.build();
    }
}
